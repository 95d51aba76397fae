package org.entente.command.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementCommand.CompleteImprovement;
import org.entente.api.improvement.ImprovementCommand.OpenImprovement;
import org.entente.api.improvement.ImprovementCommand.RejectImprovement;
import org.entente.api.improvement.ImprovementCommand.Tick;
import org.entente.api.improvement.ImprovementCommand.VerifyImprovement;
import org.entente.api.improvement.ImprovementEvent;
import org.entente.api.improvement.ImprovementEvent.ImprovementCompleted;
import org.entente.api.improvement.ImprovementEvent.ImprovementFollowUpDue;
import org.entente.api.improvement.ImprovementEvent.ImprovementNotVerified;
import org.entente.api.improvement.ImprovementEvent.ImprovementVerified;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules IMP-1 to IMP-4: an improvement action is done, looked at, and followed up until then. */
class ImprovementTest {
    private static final ImprovementId ID = new ImprovementId("IMP-1-1");
    private static final Instant HELD = at("2026-07-14T16:00");

    @Test
    void its_assignee_says_that_it_is_done_and_with_that_it_is_closed() {
        // IMP-1, IMP-2: nobody has to look
        var story = opened(Text.NONE);
        story.refused(at("2026-08-09T15:00"), asLiaison(SALES), done(), "not-your-action");
        story.when(at("2026-08-09T15:00"), asLiaison(RND), done()).thenAmongOthers(
                new ImprovementCompleted(ID, liaison(RND), text("test report"), at("2026-08-09T15:00")),
                new AlarmCleared("follow-up", at("2026-08-09T15:00")));
        assertThat(story.state().phase()).isEqualTo(ImprovementPhase.CLOSED);
        assertThat(story.obligations().alarms()).isEmpty();
        story.refused(at("2026-08-09T16:00"), asLiaison(RND), done(), "phase");
        opened(Text.NONE).when(at("2026-08-09T15:00"), COORDINATOR, done());
    }

    @Test
    void where_a_way_to_verify_is_stated_the_office_looks_and_nobody_at_his_own() {
        // IMP-3: the coordinator reported it, the director looks
        var story = opened(text("look at the next pilot run")).when(at("2026-08-09T15:00"), COORDINATOR, done());
        assertThat(story.state().phase()).isEqualTo(ImprovementPhase.COMPLETED);
        story.refused(at("2026-08-10T09:00"), COORDINATOR, new VerifyImprovement(ID, Text.NONE), "verifier-is-doer");
        story.refused(at("2026-08-10T09:00"), new Acting("liaison.rnd", Role.DIRECTOR, null),
                new RejectImprovement(ID, "no"), "verifier-is-doer");
        story.when(at("2026-08-10T09:00"), DIRECTOR, new RejectImprovement(ID, "still hot")).then(
                new ImprovementNotVerified(ID, new PersonId("lin.lan"), "still hot", at("2026-08-10T09:00")));
        assertThat(story.state().phase()).isEqualTo(ImprovementPhase.OPEN);
        story.when(at("2026-08-20T09:00"), asLiaison(RND), done())
                .when(at("2026-08-21T09:00"), DIRECTOR, new VerifyImprovement(ID, text("cool"))).thenAmongOthers(
                        new ImprovementVerified(ID, new PersonId("lin.lan"), text("cool"),
                                at("2026-08-21T09:00")));
        assertThat(story.state().phase()).isEqualTo(ImprovementPhase.CLOSED);
    }

    @Test
    void until_it_is_closed_it_is_followed_up_on_the_first_of_each_month() {
        // IMP-4: found late, each is dated by its own first
        var story = opened(Text.NONE);
        assertThat(story.obligations().alarms()).isEqualTo(Map.of("follow-up", at("2026-08-01T09:00")));
        story.when(at("2026-09-15T12:00"), Acting.CLOCK, new Tick(ID)).thenAmongOthers(
                new ImprovementFollowUpDue(ID, 1, at("2026-08-01T09:00")),
                new ImprovementFollowUpDue(ID, 2, at("2026-09-01T09:00")));
        assertThat(story.obligations().alarms()).isEqualTo(Map.of("follow-up", at("2026-10-01T09:00")));
        assertThat(story.obligations().open()).isEmpty();
    }

    private static CompleteImprovement done() {
        return new CompleteImprovement(ID, text("test report"));
    }

    private static Story<ImprovementState, ImprovementCommand, ImprovementEvent> opened(Text verification) {
        return Story.of(new ImprovementRules(), ImprovementEvent.class, CaseWorld.BOOK).when(HELD, REACTION,
                new OpenImprovement(ID, CaseWorld.REQUEST, new ImprovementOrder(text("thermal test"), liaison(RND),
                        LocalDate.parse("2026-08-09"), verification), HELD));
    }
}
