package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestForm;
import org.entente.api.request.SubGoal;
import org.entente.api.rules.Rules;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Whether a form says enough to be put before the Office and the departments (handbook 1.2 A1, 1.8 T1). */
final class FormCompleteness {
    private static final int FEWEST_DEPARTMENTS = 2;

    private FormCompleteness() {}

    /** @throws Refusal for the first thing that is missing, naming its field */
    static void require(RequestForm form, DepartmentId initiator, LocalDate today, Rules rules) {
        requireDepartments(form, initiator, rules);
        requireGoal(form);
        requireDates(form, requireEnd(form, today));
        requireDuties(form);
    }

    private static void requireDepartments(RequestForm form, DepartmentId initiator, Rules rules) {
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
    }

    private static void requireGoal(RequestForm form) {
        requireText("goal-missing", "goal", form.goal());
        // REQ-11: the background, a sub-goal to be judged by, and what is asked of each department
        requireText("background-missing", "background", form.background());
        if (form.subGoals().isEmpty()) {
            throw missing("sub-goals-missing", "subGoals");
        }
    }

    private static void requireDuties(RequestForm form) {
        for (DepartmentShare share : form.departments()) {
            requireText("duty-missing", "departments[%s].duty".formatted(share.department()), share.duty());
        }
    }

    private static LocalDate requireEnd(RequestForm form, LocalDate today) {
        LocalDate end = form.desiredEnd();
        if (end == null) {
            throw missing("end-missing", "desiredEnd");
        }
        if (end.isBefore(today)) {
            throw Refusal.rule("end-in-the-past", "1.2 A4", "The expected completion has passed.").with("desiredEnd",
                    end.toString());
        }
        return end;
    }

    /** REQ-12: nothing that leads to the completion is dated after it. */
    private static void requireDates(RequestForm form, LocalDate end) {
        for (SubGoal goal : form.subGoals()) {
            requireNotAfter("subGoals[%s].dueOn".formatted(goal.id()), goal.dueOn(), end);
        }
        for (Milestone milestone : form.milestones()) {
            requireNotAfter("milestones[%s].on".formatted(milestone.id()), milestone.on(), end);
        }
    }

    private static void requireNotAfter(String field, @Nullable LocalDate day, LocalDate end) {
        if (day != null && day.isAfter(end)) {
            throw Refusal.rule("after-desired-end", "1.8 T1", "It is dated after the expected completion.")
                    .with("field", field).with("day", day.toString()).with("desiredEnd", end.toString());
        }
    }

    private static void requireText(String code, String field, Text text) {
        if (text.isBlank()) {
            throw missing(code, field);
        }
    }

    private static Refusal missing(String code, String field) {
        return Refusal.rule(code, "1.8 T1", "The form does not say everything yet.").with("field", field);
    }
}
