package org.entente.command.request;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.Role;
import org.entente.api.refusal.Refusal;
import org.entente.command.request.Answers.Answer;
import org.entente.command.request.Answers.Standing;

/** Who may answer for a department, and to what (handbook 1.2 A6–A8). */
final class Confirmations {
    private Confirmations() {}

    /** @throws Refusal {@code not-spokesman} unless it is the liaison named in this case or the head */
    static void requireSpokesman(RequestState state, DepartmentId department, Acting by) {
        // CNF-2: the liaison named in this case or the head answers, and binds the department at once
        boolean head = by.role() == Role.HEAD && by.actsFor(department);
        boolean liaison = state.facts().liaisonOf(department).filter(one -> one.value().equals(by.actor())).isPresent();
        if (!head && !liaison) {
            throw Refusal.forbidden("not-spokesman", "1.2 A6",
                    "The liaison named in this case or the head answers for the department.").with("department",
                            department.value());
        }
    }

    /** @throws Refusal unless the department is asked, has not answered in this way and read its part as it now is */
    static void requireAnswerable(RequestState state, DepartmentId department, int read, Standing answer) {
        Answer now = state.answers().of(department).orElseThrow(() -> Refusal.forbidden("not-asked", "1.2 A8",
                "No answer is asked of this department.").with("department", department.value()));
        // CNF-3: an answer holds for the part that the department read
        if (read < now.since() || read > state.papers().revision()) {
            throw Refusal.rule("revision-outdated", "1.2 A7", "The department's part is not as in that revision.")
                    .with("read", read).with("partSince", now.since()).with("revision", state.papers().revision());
        }
        // CNF-4: one answer a part; only an objection, or what a ruling settled, can still turn into a confirmation
        boolean ruledAlready = now.standing() == Standing.RULED && answer == Standing.OBJECTED;
        if (now.standing() == Standing.CONFIRMED || now.standing() == answer || ruledAlready) {
            throw Refusal.rule("already-answered", "1.2 A6", "The department has answered.").with("department",
                    department.value());
        }
    }
}
