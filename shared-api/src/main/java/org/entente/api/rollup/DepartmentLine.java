package org.entente.api.rollup;

import org.entente.api.identity.DepartmentId;
import org.entente.api.text.Text;

/** One department over all cases. */
public record DepartmentLine(DepartmentId department, Text name, Tally tally) {}
