package org.entente.command.meeting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.PlanWeeks;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand.DropSync;
import org.entente.api.meeting.MeetingCommand.ScheduleSync;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.SyncDropped;
import org.entente.api.meeting.MeetingEvent.SyncScheduled;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.organization.Organization;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/** The weekly syncs that the plan's rhythm calls (handbook 1.3 B6). A refusal means that there is nothing to do. */
final class Syncs {
    private static final String CLAUSE = "1.3 B6";

    private Syncs() {}

    static List<MeetingEvent> schedule(MeetingState state, ScheduleSync c, Occasion occasion) {
        requireSync(state);
        MeetingSlot slot = slot(c, occasion.rules().calendar()).orElse(null);
        // MTG-23: another rhythm moves, calls or drops the syncs that lie ahead; what lies behind stays as it was
        if (state.isStillToCome() && !state.invitation().slot().startsAt().isAfter(c.from())) {
            throw Refusal.rule("sync-past", CLAUSE, "The sync lies behind.");
        }
        if (slot == null) {
            return drop(state, new DropSync(c.meeting(), "no-sync-in-plan", c.from()));
        }
        if (!slot.startsAt().isAfter(c.from())) {
            throw Refusal.rule("sync-past", CLAUSE, "The sync would lie behind.");
        }
        if (slot.equals(state.planned())) {
            throw Refusal.rule("sync-stands", CLAUSE, "The sync is called for that time, or was cancelled.");
        }
        CaseFacts theCase = occasion.cases().of(c.request());
        PersonId chair = chair(theCase, occasion);
        return List.of(new SyncScheduled(c.meeting(), c.request(), c.plan(), c.version(), c.week(), slot, chair,
                Invitees.ofSync(theCase, chair, occasion.rules().organization()), c.from()));
    }

    static List<MeetingEvent> drop(MeetingState state, DropSync c) {
        requireSync(state);
        if (!state.isStillToCome() || !state.invitation().slot().startsAt().isAfter(c.endedAt())) {
            throw Refusal.rule("sync-past", CLAUSE, "There is no sync ahead.");
        }
        return List.of(new SyncDropped(c.meeting(), c.cause(), c.endedAt()));
    }

    private static void requireSync(MeetingState state) {
        if (state.originOrNull() != null && state.origin().kind() != MeetingKind.WEEKLY_SYNC) {
            throw Refusal.rule("phase", CLAUSE, "The meeting is no weekly sync.");
        }
    }

    private static Optional<MeetingSlot> slot(ScheduleSync c, WorkingCalendar calendar) {
        SyncRhythm rhythm = c.rhythm();
        return rhythm == null
                ? Optional.empty()
                : day(rhythm.day(), new PlanWeeks(c.weekOne()).span(c.week()).start(), calendar)
                        .map(day -> slot(day, rhythm, calendar));
    }

    private static MeetingSlot slot(LocalDate day, SyncRhythm rhythm, WorkingCalendar calendar) {
        Instant starts = day.atTime(rhythm.at()).atZone(calendar.zone()).toInstant();
        return new MeetingSlot(starts, starts.plus(Duration.ofMinutes(rhythm.minutes())), rhythm.place());
    }

    /** MTG-22: a sync is on the rhythm's day; is that not worked, on the last working day of Monday to Friday before it. */
    private static Optional<LocalDate> day(DayOfWeek wanted, LocalDate monday, WorkingCalendar calendar) {
        LocalDate day = monday.with(TemporalAdjusters.nextOrSame(wanted));
        try {
            if (calendar.isWorkingDay(day)) {
                return Optional.of(day);
            }
            for (LocalDate before = day.minusDays(1); !before.isBefore(monday); before = before.minusDays(1)) {
                if (before.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && calendar.isWorkingDay(before)) {
                    return Optional.of(before);
                }
            }
            return Optional.empty();
        } catch (UnknownCalendarYear unknown) {
            throw Refusal.rule("calendar-year-unknown", "3.1", "The year's working days are not known yet.")
                    .with("day", day.toString());
        }
    }

    /** The case's coordinator; is there none any more, the first of the Office, else the lead department's liaison. */
    private static PersonId chair(CaseFacts theCase, Occasion occasion) {
        Organization organization = occasion.rules().organization();
        return occasion.cases().coordinatorOf(theCase.request()).filter(organization::isOfficeMember)
                .or(() -> organization.company().coordinators().stream().findFirst())
                .or(() -> theCase.liaisonOf(theCase.lead())).or(() -> organization.liaisonOf(theCase.lead()))
                .orElseThrow(() -> Refusal.rule("nobody-to-lead", CLAUSE, "Nobody could lead the sync."));
    }
}
