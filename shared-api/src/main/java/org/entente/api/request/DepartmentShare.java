package org.entente.api.request;

import org.entente.api.identity.DepartmentId;
import org.entente.api.text.Text;

/** A department that takes part, its part in it and the duty suggested for it (handbook 1.8 T1). */
public record DepartmentShare(DepartmentId department, DepartmentPart part, Text duty) {
    public DepartmentShare {
        duty = Text.orNone(duty);
    }
}
