package org.entente.command.issue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.api.issue.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A naive oracle, written from the ladder of handbook 1.5 and the table of 1.7 and from nothing else: which limits of one issue
 * are open now, and until when. It knows no events, no obligations and no calendar but a plain week; it is told each act and the time, and
 * looks in their order at what has fallen due.
 */
final class ExpectedLimits {
    private static final Set<String> FOLLOW_UPS = Set.of("urgent_follow_up", "critical_follow_up");

    /** @param from where the period of a follow-up report begins */
    private record Limit(String code, LocalDateTime from, LocalDateTime due) implements Comparable<Limit> {
        @Override
        public int compareTo(Limit other) {
            int byDue = due.compareTo(other.due);
            return byDue != 0 ? byDue : code.compareTo(other.code);
        }
    }

    private final List<Limit> open = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> late = new HashSet<>();
    private LocalDateTime reported = LocalDateTime.MIN;
    private LocalDateTime solveBy = LocalDateTime.MIN;
    private LocalDateTime since = LocalDateTime.MIN;
    private LocalDateTime answerable = LocalDateTime.MIN;
    private Urgency level = Urgency.NORMAL;
    private boolean solvedMissed;
    private boolean solved;
    private boolean ended;
    private boolean suspended;
    private @Nullable LocalDateTime raiseAt;
    private @Nullable LocalDateTime resumeAt;
    private @Nullable LocalDateTime suspendedAt;

    Urgency level() {
        return level;
    }

    /** Code and due moment of everything open, sorted. */
    Set<String> open() {
        Set<String> lines = new TreeSet<>();
        open.forEach(one -> lines.add(one.code() + " " + one.due()));
        return lines;
    }

    void reported(Urgency urgency, LocalDateTime at) {
        reported = at;
        if (urgency == Urgency.NORMAL) {
            add("triage", PlainWeek.workingHour(at));
        }
        if (urgency == Urgency.URGENT) {
            add("triage", at.plusHours(1));
        }
        enter(urgency, at, at);
    }

    private void enter(Urgency to, LocalDateTime from, LocalDateTime now) {
        level = to;
        since = from;
        answerable = now;
        solvedMissed = false;
        raiseAt = null;
        switch (to) {
            case NORMAL -> {
                want("normal_meeting", PlainWeek.workingDay(from), now);
                solveBy = from.plusHours(72);
                add("normal_solved", solveBy);
            }
            case URGENT -> {
                want("urgent_notice", from.plusHours(1), now);
                want("urgent_measures", from.plusHours(4), now);
                solveBy = from.plusHours(24);
                add("urgent_solved", solveBy);
            }
            case CRITICAL -> {
                want("critical_notice", from.plusMinutes(30), now);
                want("critical_team", from.plusHours(1), now);
                want("critical_contain", from.plusHours(2), now);
                want("critical_report", from.plusHours(4), now);
                solveBy = from.plusHours(24);
                add("critical_solved", solveBy);
            }
        }
        followUp(from, now);
    }

    /** A limit that is done already, or would lie in the past, does not open: it can only be so after lowering. */
    private void want(String code, LocalDateTime due, LocalDateTime now) {
        if (!done.contains(code) && due.isAfter(now)) {
            add(code, due);
        }
    }

    /** Of an open urgent or critical issue the next report is owed; of a solved critical one whose solution came late as well. */
    private void followUp(LocalDateTime rhythmFrom, LocalDateTime now) {
        if (ended || suspended) {
            return;
        }
        if (!solved && level == Urgency.URGENT) {
            LocalDateTime first = PlainWeek.daily(rhythmFrom.plusHours(2).minusNanos(1), 17);
            add("urgent_follow_up", now, first.isAfter(now) ? first : PlainWeek.daily(now, 17));
        } else if (!solved && level == Urgency.CRITICAL) {
            add("critical_follow_up", now,
                    done.contains("critical_contain") ? PlainWeek.morningOrEvening(now) : now.plusHours(2));
        } else if (solved && level == Urgency.CRITICAL && solvedMissed) {
            LocalDateTime first = PlainWeek.daily(rhythmFrom.plusHours(2).minusNanos(1), 17);
            add("critical_follow_up", now, first.isAfter(now) ? first : PlainWeek.daily(now, 17));
        }
    }

    /** Everything that falls due up to that moment, in order. */
    void passUntil(LocalDateTime now) {
        for (;;) {
            Limit next = open.stream().sorted().filter(one -> !one.due().isAfter(now)).findFirst().orElse(null);
            LocalDateTime raise = raiseAt;
            LocalDateTime resume = resumeAt;
            LocalDateTime first = next == null ? LocalDateTime.MAX : next.due();
            if (raise != null && !raise.isAfter(now) && raise.isBefore(first)) {
                raise(level == Urgency.NORMAL ? Urgency.URGENT : Urgency.CRITICAL, raise);
            } else if (resume != null && !resume.isAfter(now) && resume.isBefore(first)) {
                resume(resume);
            } else if (next != null) {
                miss(next);
            } else {
                return;
            }
        }
    }

    private void miss(Limit limit) {
        open.remove(limit);
        boolean solution = limit.code().endsWith("_solved");
        solvedMissed |= solution;
        if (Set.of("normal_solved", "urgent_measures", "urgent_solved").contains(limit.code())) {
            if (raiseAt == null) {
                LocalDateTime from = limit.due().isBefore(answerable) ? answerable : limit.due();
                raiseAt = level == Urgency.NORMAL ? PlainWeek.officeOpen(from) : from;
            }
        } else if (FOLLOW_UPS.contains(limit.code())) {
            late.add(limit.code());
            nextFollowUp(limit);
        }
    }

    /** A report first makes good what was missed, and then counts for the running period only in its second half. */
    void followedUp(LocalDateTime now) {
        String code = level == Urgency.URGENT ? "urgent_follow_up" : "critical_follow_up";
        open.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(running -> {
            LocalDateTime from = late.contains(code)
                    ? running.from().plus(Duration.between(running.from(), running.due()).dividedBy(2))
                    : running.from();
            late.remove(code);
            if (!now.isBefore(from)) {
                open.remove(running);
                nextFollowUp(running);
            }
        });
    }

    private void nextFollowUp(Limit last) {
        boolean daily = last.code().equals("urgent_follow_up") || solved;
        LocalDateTime next = daily
                ? PlainWeek.daily(last.due(), 17)
                : done.contains("critical_contain") ? PlainWeek.morningOrEvening(last.due()) : last.due().plusHours(2);
        add(last.code(), last.due(), next);
    }

    void raise(Urgency to, LocalDateTime now) {
        open.clear();
        suspended = false;
        resumeAt = null;
        done.removeIf(code -> code.startsWith(to.code()));
        enter(to, now, now);
    }

    void lower(Urgency to, LocalDateTime now) {
        open.clear();
        enter(to, reported, now);
    }

    void triaged() {
        close("triage");
    }

    /** Notice, measures, containment, team, written report, meeting: done once, whichever limit it meets. */
    void done(String code) {
        done.add(code);
        close(code);
    }

    void contained(LocalDateTime now) {
        done("critical_contain");
        close("critical_follow_up");
        followUp(since, now);
    }

    void solved(LocalDateTime now) {
        solved = true;
        raiseAt = null;
        open.removeIf(one -> !one.code().equals("critical_report"));
        add("verification", PlainWeek.workingDay(now));
        followUp(now, now);
    }

    void closed(LocalDateTime now) {
        ended = true;
        open.removeIf(one -> !one.code().equals("critical_report"));
        if (level == Urgency.CRITICAL) {
            LocalDateTime due = now;
            for (int i = 0; i < 5; i++) {
                due = PlainWeek.workingDay(due);
            }
            add("incident_review", due);
        }
    }

    /** The original clock goes on; if it ran out meanwhile, the miss, and what it raises, counts from now. */
    void reopened(LocalDateTime now) {
        solved = false;
        answerable = now;
        close("verification");
        close("critical_follow_up");
        boolean missedBefore = solvedMissed;
        if (!solvedMissed) {
            add(level.code() + "_solved", solveBy);
        }
        followUp(since, now);
        if (missedBefore && level != Urgency.CRITICAL) {
            raiseAt = level == Urgency.NORMAL ? PlainWeek.officeOpen(now) : now;
        }
        passUntil(now);
    }

    void setSolveBy(LocalDateTime moment) {
        close("critical_solved");
        solveBy = moment;
        add("critical_solved", moment);
    }

    void suspended(LocalDateTime until, LocalDateTime now) {
        suspended = true;
        suspendedAt = now;
        resumeAt = until;
        open.removeIf(one -> FOLLOW_UPS.contains(one.code()));
        moveBy(Duration.between(now, until));
    }

    void resume(LocalDateTime now) {
        LocalDateTime until = resumeAt;
        if (until == null || suspendedAt == null) {
            throw new AssertionError("not suspended");
        }
        suspended = false;
        resumeAt = null;
        moveBy(Duration.between(until, now));
        followUp(now, now);
    }

    private void moveBy(Duration by) {
        open.replaceAll(one -> new Limit(one.code(), one.from(), one.due().plus(by)));
        solveBy = solveBy.plus(by);
    }

    void setAside() {
        open.clear();
        ended = true;
        raiseAt = null;
    }

    private void add(String code, LocalDateTime due) {
        add(code, due, due);
    }

    private void add(String code, LocalDateTime from, LocalDateTime due) {
        open.add(new Limit(code, from, due));
    }

    private void close(String code) {
        open.removeIf(one -> one.code().equals(code));
    }
}
