package org.entente.command.meeting;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingEvent.MinutesStood;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** Who speaks on the minutes and when they stand (handbook 1.3 B5). */
final class MinutesPolicy {
    private MinutesPolicy() {}

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
}
