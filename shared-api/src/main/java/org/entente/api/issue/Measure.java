package org.entente.api.issue;

import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that will be done about an issue: what, by whom, by when. The date reminds; it is no obligation (handbook 1.7).
 *
 * @param department who does it
 * @param assignee   the one person responsible, where already named
 */
public record Measure(Text what, DepartmentId department, @Nullable PersonId assignee, LocalDate by) {}
