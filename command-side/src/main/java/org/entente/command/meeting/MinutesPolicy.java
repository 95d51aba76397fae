package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.MinutesConfirmed;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.MeetingEvent.MinutesStood;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** What minutes hold, who speaks on them and when they stand (handbook 1.3 B4, B5). */
final class MinutesPolicy {
    private static final Budget OBJECTION = Budget.workingDays(1);

    private MinutesPolicy() {}

    static List<MeetingEvent> issue(MeetingState state, IssueMinutes c, Occasion occasion) {
        Minutes minutes = c.minutes();
        CaseFacts theCase = occasion.cases().of(state.origin().request());
        if (state.origin().isKickoff()) {
            requireBoundaries(minutes, theCase);
        }
        CaseRules.requireKnown(minutes.recorder(), occasion.rules());
        minutes.items().forEach(one -> requireKnown(one, occasion));
        // MTG-20: only a participant can promise; what another department pledged is not agreed
        List<DepartmentId> notAgreed = minutes.pledges().map(MinutesItem.ResourcePledge::department)
                .filter(Predicate.not(theCase::isParticipant)).distinct().toList();
        return List.of(new MinutesIssued(c.meeting(), state.proceedings().edition() + 1, minutes, notAgreed,
                objectionsUntil(occasion.now(), occasion.rules()), occasion.now()));
    }

    /** Until when minutes can be objected to that people have from this moment on. */
    static Instant objectionsUntil(Instant from, Rules rules) {
        return Deadlines.due(OBJECTION, from, rules.calendar()).dueAt();
    }

    static List<MeetingEvent> confirm(MeetingState state, ConfirmMinutes c, Occasion occasion) {
        PersonId person = requireAttended(state, c.edition(), occasion);
        MinutesConfirmed confirmed = new MinutesConfirmed(c.meeting(), c.edition(), person, occasion.now());
        MeetingState after = state.evolve(confirmed);
        return after.proceedings().silent().isEmpty()
                ? List.of(confirmed, stand(after, occasion.now()))
                : List.of(confirmed);
    }

    /** @throws Refusal unless the person attended and speaks on the edition that is out */
    static PersonId requireAttended(MeetingState state, int edition, Occasion occasion) {
        PersonId person = CaseRules.person(occasion);
        // MTG-10: who attended confirms the edition that is out, once
        if (!state.proceedings().attended().contains(person)) {
            throw Refusal.forbidden("not-attended", "1.3 B5", "Who attended speaks on the minutes.");
        }
        if (edition != state.proceedings().edition()) {
            throw Refusal.rule("edition-outdated", "1.3 B5", "There are newer minutes.").with("edition",
                    state.proceedings().edition());
        }
        if (state.proceedings().confirmed().contains(person)) {
            throw Refusal.rule("already-confirmed", "1.3 B5", "You have confirmed these minutes.");
        }
        return person;
    }

    /** MTG-11: the minutes stand with the last confirmation, or unobjected one working day after their issue. */
    static MinutesStood stand(MeetingState state, Instant at) {
        Proceedings record = state.proceedings();
        return new MinutesStood(state.origin().meeting(), record.edition(), record.confirmed(), record.silent(), at);
    }

    private static void requireBoundaries(Minutes minutes, CaseFacts theCase) {
        List<DepartmentId> said = minutes.boundaries().toList();
        List<String> missing = theCase.participants().stream().filter(one -> !said.contains(one))
                .map(DepartmentId::value).toList();
        // MTG-19: the minutes of a kickoff say of every participant where its duty ends
        if (!missing.isEmpty()) {
            throw Refusal.invalid("boundary-missing", "1.3 B4",
                    "The minutes of a kickoff hold the boundary of every participant's duty.").with("departments",
                            missing);
        }
    }

    private static void requireKnown(MinutesItem item, Occasion occasion) {
        Stream.ofNullable(department(item)).filter(one -> !occasion.rules().organization().knows(one)).forEach(one -> {
            throw Refusal.invalid("unknown-department", "1.1", "The company has no such department.").with(
                    "department", one.value());
        });
        if (item instanceof MinutesItem.Action action) {
            CaseRules.requireKnown(action.assignee(), occasion.rules());
        }
    }

    private static @Nullable DepartmentId department(MinutesItem item) {
        return switch (item) {
            case MinutesItem.DutyBoundary it -> it.department();
            case MinutesItem.Decision it -> null;
            case MinutesItem.Risk it -> it.department();
            case MinutesItem.ResourcePledge it -> it.department();
            case MinutesItem.Action it -> it.department();
        };
    }
}
