package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What has to be mended before the next acceptance (handbook 1.6 E3).
 *
 * @param assignee null for the department's liaison in the case
 */
public record CorrectionOrder(DepartmentId department, Text what, LocalDate due, @Nullable PersonId assignee) {
    public CorrectionOrder {
        what = Text.title("corrections.what", what);
    }
}
