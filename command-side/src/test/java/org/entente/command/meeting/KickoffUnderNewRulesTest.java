package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.request.Category;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.NewRules;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** Rules OBL-5, OBL-6 and POL-6: what a kickoff owes under new rules, its material counted backwards from the date (handbook 1.7). */
class KickoffUnderNewRulesTest {
    private static final MeetingCommand TICK = new MeetingCommand.Tick(Kickoffs.KICKOFF);

    @Test
    void a_day_off_moves_the_material_backwards_and_the_kickoff_forwards() {
        var story = Kickoffs.scheduled();
        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-1").dueAt()).isEqualTo(at("2026-03-06T18:00"));

        story.under(NewRules.dayOff(CaseWorld.BOOK, at("2026-03-05T17:00"), "2026-03-06"))
                .when(at("2026-03-05T17:30"), Acting.CLOCK, TICK);

        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-1").dueAt()).isEqualTo(at("2026-03-05T18:00"));
        assertThat(story.open(ObligationCode.KICKOFF, "").dueAt()).isEqualTo(at("2026-03-11T18:00"));
    }

    @Test
    void a_material_moment_that_would_have_passed_stays_where_it_was() {
        var story = Kickoffs.scheduled()
                .under(NewRules.dayOff(CaseWorld.BOOK, at("2026-03-05T18:00"), "2026-03-06"))
                .when(at("2026-03-05T18:30"), Acting.CLOCK, TICK);

        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-1").dueAt()).isEqualTo(at("2026-03-06T18:00"));
        assertThat(story.open(ObligationCode.KICKOFF, "").dueAt()).isEqualTo(at("2026-03-11T18:00"));
    }

    @Test
    void more_days_for_the_material_are_counted_from_the_date_given() {
        var story = Kickoffs.awaited().when(at("2026-03-05T16:05"), CaseWorld.COORDINATOR,
                Kickoffs.schedule("2026-03-10T14:00"));

        story.under(NewRules.limit(CaseWorld.BOOK, at("2026-03-05T17:00"), LimitKey.KICKOFF_MATERIAL, "2 wd"))
                .when(at("2026-03-05T17:30"), Acting.CLOCK, TICK);

        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-1").dueAt()).isEqualTo(at("2026-03-06T18:00"));
        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-1").budget()).hasToString("2 wd");
    }

    @Test
    void the_case_s_own_limit_counts_from_the_very_first_event() {
        RuleBook company = NewRules.limit(CaseWorld.BOOK, at("2026-03-01T09:00"), LimitScope.of(Category.REGULAR),
                LimitKey.KICKOFF, "2 wd");
        RuleBook refined = NewRules.limit(company, at("2026-03-02T09:00"), LimitScope.of(CaseWorld.REQUEST),
                LimitKey.KICKOFF, "1 wd");

        assertThat(awaited(CaseWorld.BOOK)).isEqualTo(at("2026-03-10T18:00"));
        assertThat(awaited(company)).isEqualTo(at("2026-03-09T18:00"));
        assertThat(awaited(refined)).isEqualTo(at("2026-03-06T18:00"));
    }

    private static Instant awaited(RuleBook book) {
        Story<MeetingState, MeetingCommand, MeetingEvent> story = Story
                .of(new MeetingRules(), MeetingEvent.class, book).inCase(CaseWorld.caseIn(RequestPhase.CONFIRMED));
        return story.when(at("2026-03-05T16:00"), CaseWorld.REACTION, new AwaitKickoff(Kickoffs.KICKOFF,
                CaseWorld.REQUEST, Category.REGULAR, CaseWorld.PRODUCT, List.of(CaseWorld.PRODUCT, CaseWorld.RND),
                at("2026-03-05T16:00"))).open(ObligationCode.KICKOFF, "").dueAt();
    }
}
