package org.entente.command.task;

import java.time.LocalDate;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskStatus;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** What a report has to say (handbook 1.4). */
final class ProgressPolicy {
    private static final Set<TaskStatus> REPORTABLE = Set.of(TaskStatus.IN_PROGRESS, TaskStatus.DELAYED,
            TaskStatus.BLOCKED);
    private static final int ALL = 100;

    private ProgressPolicy() {}

    /** @throws Refusal naming what is missing */
    static void require(ReportProgress c, DepartmentId own, Occasion occasion) {
        if (!REPORTABLE.contains(c.status())) {
            throw Refusal.invalid("status-not-reportable", "1.4 C2",
                    "Reported is in progress, delayed or blocked; completed is an act of its own.");
        }
        if (c.percent() < 0 || c.percent() > ALL) {
            throw Refusal.invalid("percent-out-of-range", "1.8 T2", "Percent is from 0 to 100.").with("percent",
                    c.percent());
        }
        LocalDate today = occasion.rules().calendar().dateOf(occasion.now());
        requireReason(c);
        requireDates(c, today);
        requireDepartment(c, own, occasion);
    }

    /** TSK-4: delayed and blocked need a reason in words, and a cause to count by. */
    private static void requireReason(ReportProgress c) {
        boolean behind = c.status() != TaskStatus.IN_PROGRESS;
        if (behind && c.note().isBlank()) {
            throw Refusal.rule("reason-missing", "1.4", "Delayed and blocked need a reason.");
        }
        // TSK-10: whoever promises another day says why
        if (c.cause() == null && (behind || c.newExpectedEnd() != null)) {
            throw Refusal.rule("cause-missing", "1.4",
                    "Delayed, blocked and every newly promised day need a cause, such as supplier or staffing.");
        }
    }

    /** TSK-5: delayed needs a new expected date, and no date that is stated has passed. */
    private static void requireDates(ReportProgress c, LocalDate today) {
        if (c.status() == TaskStatus.DELAYED && c.newExpectedEnd() == null) {
            throw Refusal.rule("expected-end-missing", "1.4", "Delayed needs a new expected date.");
        }
        requireNotPast("expected-end-in-the-past", c.newExpectedEnd(), today);
        requireNotPast("forecast-in-the-past", c.forecast(), today);
    }

    private static void requireNotPast(String code, @Nullable LocalDate stated, LocalDate today) {
        if (stated != null && stated.isBefore(today)) {
            throw Refusal.rule(code, "1.4", "The date has passed.").with("today", today.toString());
        }
    }

    /** TSK-11: a department that is waited for is named: another one, that the company has. */
    private static void requireDepartment(ReportProgress c, DepartmentId own, Occasion occasion) {
        DepartmentId other = c.waitingFor();
        if (other == null) {
            if (c.cause() == SlipCause.WAITING_FOR_DEPARTMENT) {
                throw Refusal.rule("waiting-for-missing", "1.4", "Say for which department it waits.");
            }
            return;
        }
        if (other.equals(own)) {
            throw Refusal.rule("waits-for-itself", "1.4", "A department does not wait for itself.").with("department",
                    own.value());
        }
        if (occasion.rules().organization().company().departments().stream()
                .noneMatch(one -> one.id().equals(other))) {
            throw Refusal.invalid("unknown-department", "1.1", "The company has no such department.").with(
                    "department", other.value());
        }
    }
}
