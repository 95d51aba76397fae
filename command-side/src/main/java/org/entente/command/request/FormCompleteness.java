package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestForm;
import org.entente.api.rules.Rules;

/** Whether a form says enough to be put before the Office and the departments (handbook 1.2 A1, 1.8 T1). */
final class FormCompleteness {
    private static final int FEWEST_DEPARTMENTS = 2;

    private FormCompleteness() {}

    /** @throws Refusal for the first thing that is missing */
    static void require(RequestForm form, DepartmentId initiator, LocalDate today, Rules rules) {
        // REQ-5: what a form must say before it goes out
        List<DepartmentId> participants = form.participants();
        if (participants.size() < FEWEST_DEPARTMENTS) {
            throw Refusal.rule("departments-too-few", "1.2 A1", "At least two departments must be involved.")
                    .with("departments", participants.size());
        }
        if (!participants.contains(initiator)) {
            throw Refusal.rule("initiator-not-participant", "1.2 A1", "The initiating department takes part itself.")
                    .with("initiator", initiator.value());
        }
        participants.stream().filter(one -> !rules.organization().knows(one)).findFirst().ifPresent(stranger -> {
            throw Refusal.invalid("unknown-department", "1.2 A1", "The company has no such department.")
                    .with("department", stranger.value());
        });
        if (form.leads().size() != 1) {
            throw Refusal.rule("lead-not-one", "1.1", "Exactly one department leads.").with("leads",
                    form.leads().size());
        }
        if (form.goal().isBlank()) {
            throw Refusal.rule("goal-missing", "1.8 T1", "The core goal is missing.");
        }
        LocalDate end = form.desiredEnd();
        if (end == null) {
            throw Refusal.rule("end-missing", "1.8 T1", "The expected completion is missing.");
        }
        if (end.isBefore(today)) {
            throw Refusal.rule("end-in-the-past", "1.2 A4", "The expected completion has passed.").with("desiredEnd",
                    end.toString());
        }
    }
}
