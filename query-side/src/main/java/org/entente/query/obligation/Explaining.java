package org.entente.query.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.issue.IssueEvent;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.history.HistoryProjection;
import org.entente.query.history.HistoryRow;
import org.entente.query.meeting.MeetingProjection;
import org.entente.query.plan.PlanProjection;
import org.entente.query.plan.PlanRow;
import org.entente.query.view.Filter;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Snapshot;
import org.entente.query.view.ViewJson;
import org.jspecify.annotations.Nullable;

/** Gathers what an explanation needs from one snapshot. */
final class Explaining {
    private static final String REOPENED = "issue.reopened";
    private static final String AMENDED = "plan.amended";
    private static final Set<ObligationCode> SOLUTIONS = EnumSet.of(ObligationCode.NORMAL_SOLVED,
            ObligationCode.URGENT_SOLVED, ObligationCode.CRITICAL_SOLVED);
    private static final int MOST = 200;

    private Explaining() {}

    static Explanation of(ObligationRow row, Snapshot at) {
        Optional<HistoryRow> trigger = trigger(row, at);
        Circumstances around = around(row, trigger, at);
        Obligation opened = row.opened();
        Explanation.Counting counting = DueMoments.count(opened,
                CalendarProjection.of(at, opened.calendar(), opened.calendarVersion()), around.opening());
        return new Explanation(ObligationView.of(row), trigger.map(Explaining::shown).orElse(null), counting,
                moves(row, around, at));
    }

    /** What the aggregate did last before it opened the obligation. */
    private static Optional<HistoryRow> trigger(ObligationRow row, Snapshot at) {
        Filter before = Filter.none().equal("aggregate", row.owner()).equal("bookkeeping", false).before("position",
                row.position());
        return at.list(HistoryProjection.HISTORY, ListQuery.first(1).where(before).sortedBy("position", true)).items()
                .stream().findFirst();
    }

    private static Explanation.Trigger shown(HistoryRow event) {
        return new Explanation.Trigger(event.position(), event.type(), event.occurredAt(), event.actor(),
                event.role());
    }

    private static Circumstances around(ObligationRow row, Optional<HistoryRow> trigger, Snapshot at) {
        if (row.terms().code() == ObligationCode.KICKOFF_MATERIAL && row.owner().startsWith(MeetingId.PREFIX)) {
            return Circumstances.meeting(meeting(row, at));
        }
        if (row.terms().code() == ObligationCode.DECOMPOSITION) {
            return Circumstances.weekOne(trigger.filter(event -> event.type().equals(AMENDED))
                    .map(event -> ViewJson.read(event.payload(), PlanAmended.class).decomposeFrom())
                    .or(() -> at.one(PlanProjection.PLANS, row.owner()).map(PlanRow::weekOne)).orElse(null));
        }
        if (!SOLUTIONS.contains(row.terms().code())) {
            return Circumstances.NONE;
        }
        return trigger.filter(event -> event.type().equals(REOPENED))
                .map(event -> ViewJson.read(event.payload(), IssueEvent.Reopened.class))
                .map(event -> goingOn(row, event.solveBy(), at)).orElse(Circumstances.NONE);
    }

    /** From the first opening of this limit that no reopening brought about. */
    private static Circumstances goingOn(ObligationRow row, Instant due, Snapshot at) {
        Filter same = Filter.none().equal("owner", row.owner()).equal("code", row.terms().code().code())
                .before("position", row.position());
        List<ObligationRow> before = at.list(ObligationProjection.OBLIGATIONS,
                ListQuery.first(MOST).where(same).sortedBy("position", true)).items();
        Instant since = row.opened().openedAt();
        for (ObligationRow one : before) {
            since = one.opened().openedAt();
            if (trigger(one, at).filter(event -> event.type().equals(REOPENED)).isEmpty()) {
                break;
            }
        }
        return Circumstances.goingOn(due, since);
    }

    /** The subject names the date given: {@code date-2} is the second. */
    private static @Nullable Instant meeting(ObligationRow row, Snapshot at) {
        String subject = row.terms().subject();
        if (!subject.matches("date-[1-9]\\d{0,3}")) {
            return null;
        }
        List<MeetingSlot> dates = at.get(MeetingProjection.MEETINGS, row.owner()).invitation().dates();
        int date = Integer.parseInt(subject.substring("date-".length()));
        return date > dates.size() ? null : dates.get(date - 1).startsAt();
    }

    private static List<Explanation.Moved> moves(ObligationRow row, Circumstances around, Snapshot at) {
        List<Explanation.Moved> moves = new ArrayList<>();
        Circumstances then = around;
        boolean solution = SOLUTIONS.contains(row.terms().code());
        Instant since = around.since() == null ? row.opened().openedAt() : around.since();
        for (Move move : row.moves()) {
            then = solution
                    ? then.having(IssueStandstills.of(row.owner(), since, move.at(), at))
                    : then.later(move.standstill());
            Obligation moved = row.terms().under(move.budget(), move.to(), move.calendarVersion(),
                    move.policyVersion(), row.terms().provisional());
            moves.add(new Explanation.Moved(move.at(), move.from(), move.to(), move.publication(), move.cause(),
                    DueMoments.recount(moved, move,
                            CalendarProjection.of(at, moved.calendar(), moved.calendarVersion()), then)));
        }
        return moves;
    }
}
