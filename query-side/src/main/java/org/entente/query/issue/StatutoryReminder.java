package org.entente.query.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks if a critical issue is a work-safety accident (handbook 1.5, statutory overlay): a reminder, no
 * obligation. Entente files nothing.
 *
 * @param answer  yes, no and when; null while nobody has said
 * @param dueAt   the law's hour from the moment at which the issue became critical
 * @param overdue past that hour, and neither denied nor reported
 * @param holds   what the report to the authorities must hold
 */
public record StatutoryReminder(@Nullable StatutoryAnswer answer, Instant dueAt, boolean overdue, List<Text> holds) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<Text> MUST_HOLD = List.of(new Text("事故发生单位概况", "the unit"),
            new Text("事故发生的时间、地点以及现场情况", "time, place and scene"),
            new Text("事故的简要经过", "the course of events"),
            new Text("伤亡人数（含下落不明）和初步估计的直接经济损失", "casualties, the missing included, and estimated loss"),
            new Text("已经采取的措施", "measures taken"), new Text("其他应当报告的情况", "whatever else matters"));

    public StatutoryReminder {
        holds = List.copyOf(holds);
    }

    /** Of what became critical last; null if it never did. */
    static @Nullable StatutoryReminder of(IssueRow row, Instant now) {
        Level critical = row.levels().stream().filter(one -> one.urgency() == Urgency.CRITICAL)
                .reduce((first, last) -> last).orElse(null);
        if (critical == null) {
            return null;
        }
        StatutoryAnswer answer = row.handling().statutory();
        boolean done = answer != null && (!answer.reportable() || answer.filedAt() != null);
        Instant due = critical.from().plus(HOUR);
        return new StatutoryReminder(answer, due, !done && !now.isBefore(due), MUST_HOLD);
    }
}
