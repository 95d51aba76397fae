package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.Role;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingKinds;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** When a meeting may be held, of which kind, and how it is moved or called off (handbook 1.3 B1). */
final class Scheduling {
    private Scheduling() {}

    static List<MeetingEvent> schedule(MeetingState state, ScheduleMeeting c, Occasion occasion) {
        requireAhead(c.slot(), occasion.now());
        c.attendees().forEach(one -> CaseRules.requireKnown(one, occasion.rules()));
        CaseRules.requireKnown(c.chair(), occasion.rules());
        boolean awaited = state.phase() == MeetingPhase.AWAITED;
        if (awaited != (c.kind() == MeetingKind.KICKOFF)
                || awaited && !state.origin().request().equals(c.request())) {
            throw Refusal.rule("kickoff-not-awaited", "1.3 B1",
                    "A case has one kickoff, awaited from its confirmation on; any other meeting is a new one.");
        }
        requireItsTime(c.kind(), occasion.cases().of(c.request()));
        requireIssue(c, occasion);
        String waiver = awaited ? waiver(c.slot(), c.waiverReason(), occasion) : null;
        return List.of(new MeetingScheduled(c.meeting(), c.request(), c.kind(), c.slot(), c.chair(),
                Invitees.of(c, occasion), c.issue(), waiver, occasion.now()));
    }

    static List<MeetingEvent> reschedule(MeetingState state, Reschedule c, Occasion occasion) {
        requireNotBegun(state);
        requireAhead(c.slot(), occasion.now());
        boolean owesMaterial = state.origin().isKickoff() && state.phase() == MeetingPhase.SCHEDULED;
        String waiver = owesMaterial ? waiver(c.slot(), c.waiverReason(), occasion) : null;
        return List.of(new MeetingRescheduled(c.meeting(), c.slot(), c.reason(), waiver, occasion.now()));
    }

    static List<MeetingEvent> cancel(MeetingState state, CancelMeeting c, Instant now) {
        requireNotBegun(state);
        return List.of(new MeetingCancelled(c.meeting(), c.reason(), now));
    }

    /** @throws Refusal {@code meeting-in-the-past} unless it starts after now */
    private static void requireAhead(MeetingSlot slot, Instant now) {
        // MTG-4: a meeting is called before it starts
        if (!slot.startsAt().isAfter(now)) {
            throw Refusal.rule("meeting-in-the-past", "1.3 B1", "A meeting starts after it is called.");
        }
    }

    /** @throws Refusal {@code meeting-open} once it has been opened */
    private static void requireNotBegun(MeetingState state) {
        // MTG-17: what is open is neither moved nor cancelled; what did not take place may be, even after its time
        if (state.opened()) {
            throw Refusal.rule("meeting-open", "1.3", "The meeting is open: it is held, not moved or cancelled.");
        }
    }

    private static void requireItsTime(MeetingKind kind, CaseFacts theCase) {
        if (!MeetingKinds.calledIn(kind, theCase.phase())) {
            throw Refusal.rule("kind-not-now", "1.3", "The case is not at the point for a meeting of this kind.")
                    .with("kind", kind.code()).with("casePhase", theCase.phase().code());
        }
    }

    private static void requireIssue(ScheduleMeeting c, Occasion occasion) {
        IssueId issue = c.issue();
        // MTG-14: a coordination, task force or emergency meeting is about an issue of its case
        if (issue == null && MeetingKinds.isAboutAnIssue(c.kind())) {
            throw Refusal.invalid("issue-missing", "1.5", "Say which issue the meeting is about.");
        }
        if (issue != null && !occasion.cases().issue(issue).request().equals(c.request())) {
            throw Refusal.invalid("issue-of-another-case", "1.5", "The issue belongs to another case.").with("issue",
                    issue.value());
        }
    }

    /**
     * The reason why the kickoff's material may come late, if it has to.
     *
     * @throws Refusal {@code material-moment-past} if it has to and nobody entitled says why
     */
    private static @Nullable String waiver(MeetingSlot slot, @Nullable String reason, Occasion occasion) {
        Instant due = KickoffMaterial.due(slot, occasion.rules()).dueAt();
        if (occasion.now().isBefore(due)) {
            return null;
        }
        // MTG-5: a kickoff whose material moment is past is refused; the director may with a reason
        String written = Bounds.text("waiverReason", reason, Bounds.LONG_TEXT);
        if (occasion.by().role() != Role.DIRECTOR || written.isEmpty()) {
            throw Refusal.rule("material-moment-past", "1.3 B1",
                    "The moment for the material has passed; only the director may call it so soon, with a reason.")
                    .with("materialDueAt", due.toString());
        }
        return written;
    }
}
