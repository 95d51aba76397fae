package org.entente.command.task;

import java.time.LocalDate;
import java.util.Set;

import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskStatus;

/** What a report has to say (handbook 1.4). */
final class ProgressPolicy {
    private static final Set<TaskStatus> REPORTABLE = Set.of(TaskStatus.IN_PROGRESS, TaskStatus.DELAYED,
            TaskStatus.BLOCKED);
    private static final int ALL = 100;

    private ProgressPolicy() {}

    /** @throws Refusal naming what is missing */
    static void require(ReportProgress c, LocalDate today) {
        if (!REPORTABLE.contains(c.status())) {
            throw Refusal.invalid("status-not-reportable", "1.4 C2",
                    "Reported is in progress, delayed or blocked; completed is an act of its own.");
        }
        if (c.percent() < 0 || c.percent() > ALL) {
            throw Refusal.invalid("percent-out-of-range", "1.8 T2", "Percent is from 0 to 100.").with("percent",
                    c.percent());
        }
        // TSK-4: delayed and blocked need a reason
        if (c.status() != TaskStatus.IN_PROGRESS && c.note().isBlank()) {
            throw Refusal.rule("reason-missing", "1.4", "Delayed and blocked need a reason.");
        }
        // TSK-5: delayed needs a new expected date that has not passed
        LocalDate expected = c.newExpectedEnd();
        if (c.status() == TaskStatus.DELAYED && expected == null) {
            throw Refusal.rule("expected-end-missing", "1.4", "Delayed needs a new expected date.");
        }
        if (expected != null && expected.isBefore(today)) {
            throw Refusal.rule("expected-end-in-the-past", "1.4", "The new expected date has passed.").with("today",
                    today.toString());
        }
    }
}
