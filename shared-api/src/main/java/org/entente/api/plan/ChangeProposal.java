package org.entente.api.plan;

import org.entente.api.text.Text;

/**
 * What is asked for (handbook 1.3 B8).
 *
 * @param what         in one line
 * @param alternatives what else was considered
 * @param basedOn      the version of the plan that it changes
 * @param content      the plan as it is to be; its week 1 stays the one in force
 */
public record ChangeProposal(Text what, Text why, ChangeEffect effect, Text alternatives, int basedOn,
        PlanContent content) {
    public ChangeProposal {
        what = Text.title("what", what);
        why = Text.required("why", why);
        alternatives = Text.required("alternatives", alternatives);
    }
}
