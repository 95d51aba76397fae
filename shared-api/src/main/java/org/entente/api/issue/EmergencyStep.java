package org.entente.api.issue;

import org.entente.api.identity.Role;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One step of the company's emergency plan.
 *
 * @param id            short, the same step in every version, such as {@code power-off}
 * @param who           the role that sees to it
 * @param withinMinutes its target, counted from the start of the plan: shown, never owed
 * @param doneBy        the limit whose fulfilment ticks the step off as well; null if only a person does
 */
public record EmergencyStep(String id, Text what, Role who, int withinMinutes, @Nullable ObligationCode doneBy) {}
