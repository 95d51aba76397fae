package org.entente.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Body;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.Ladder.Recipient;
import org.entente.api.issue.Ladder.Rung;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishLadder;
import org.entente.api.policy.PolicyCommand.WithdrawLadder;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** Rules POL-10, POL-11, POL-12, POL-13 and POL-15: a company's own ladder, which never weakens what the handbook demands. */
class LadderPublicationTest {
    private static final Acting ADMINISTRATOR = new Acting("lu.chuan", Role.ADMINISTRATOR, null);
    private static final Instant MONDAY = at("2026-03-02T10:00");
    private static final Rung NORMAL = Ladder.STANDARD.normal();
    private static final Rung URGENT = Ladder.STANDARD.urgent();
    private static final Rung CRITICAL = Ladder.STANDARD.critical();

    private final Story<PolicyState, PolicyCommand, PolicyEvent> policy = Story.of(new PolicyRules(), PolicyEvent.class,
            CaseWorld.BOOK);

    @Test
    void what_the_handbook_leaves_open_is_the_companys_to_set() {
        policy.when(MONDAY, ADMINISTRATOR, publish(warned(NORMAL, 30, 60, 90), limits(URGENT, URGENT_MEASURES_RAISE),
                told(CRITICAL)));

        assertThat(policy.history()).singleElement().isInstanceOfSatisfying(LadderPublished.class, one -> {
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.from()).isEqualTo(MONDAY);
            assertThat(one.ladder().normal().warnings()).containsExactly(30, 60, 90);
        });
        assertThat(policy.state().ladders().timeline(Ladder.STANDARD).at(MONDAY).version()).isEqualTo(1);
        assertThat(policy.state().limits().last()).as("limits are counted for themselves").isZero();
    }

    record Weaker(String what, Rung normal, Rung urgent, Rung critical, String code) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Weaker> weaker() {
        Limit solvedWithoutRaise = new Limit(ObligationCode.NORMAL_SOLVED, false);
        return List.of(new Weaker("normal held by somebody else", held(NORMAL, Party.Kind.DIRECTOR), URGENT, CRITICAL,
                "ladder-weakened"),
                new Weaker("urgent held by the Office", NORMAL, held(URGENT, Party.Kind.OFFICE), CRITICAL,
                        "ladder-weakened"),
                new Weaker("critical held below the general manager", NORMAL, URGENT,
                        held(CRITICAL, Party.Kind.VICE_PRESIDENT), "ladder-weakened"),
                new Weaker("urgent without a task force", NORMAL, in(URGENT, Body.COORDINATION_MEETING), CRITICAL,
                        "ladder-weakened"),
                new Weaker("72 hours that raise nothing", solved(NORMAL, solvedWithoutRaise), URGENT, CRITICAL,
                        "ladder-weakened"),
                new Weaker("no limit for measures", NORMAL, limits(URGENT), CRITICAL, "ladder-weakened"),
                new Weaker("measures that raise nothing", NORMAL,
                        limits(URGENT, new Limit(ObligationCode.URGENT_MEASURES, false)), CRITICAL, "ladder-weakened"),
                new Weaker("24 hours that raise nothing", NORMAL,
                        solved(URGENT, new Limit(ObligationCode.URGENT_SOLVED, false)), CRITICAL, "ladder-weakened"),
                new Weaker("a vice president who is not told", NORMAL,
                        told(URGENT, Recipient.DIRECTOR, Recipient.OFFICE, Recipient.RESPONSIBLE_DEPARTMENTS), CRITICAL,
                        "ladder-weakened"),
                new Weaker("a limit of another level", limits(NORMAL, new Limit(ObligationCode.URGENT_NOTICE, false)),
                        URGENT, CRITICAL, "ladder-limits-unfit"),
                new Weaker("a limit twice", NORMAL, limits(URGENT, URGENT_MEASURES_RAISE, URGENT_MEASURES_RAISE),
                        CRITICAL, "ladder-limits-unfit"),
                new Weaker("the solution of another level",
                        solved(NORMAL, new Limit(ObligationCode.URGENT_SOLVED, true)), URGENT, CRITICAL,
                        "ladder-limits-unfit"),
                new Weaker("raised to nowhere", leadingTo(NORMAL, null), URGENT, CRITICAL, "ladder-next-unfit"),
                new Weaker("raised downwards", NORMAL, leadingTo(URGENT, Urgency.NORMAL), CRITICAL,
                        "ladder-next-unfit"),
                new Weaker("above the highest", NORMAL, URGENT, leadingTo(CRITICAL, Urgency.CRITICAL),
                        "ladder-next-unfit"),
                new Weaker("a warning at the end", warned(NORMAL, 50, 100), URGENT, CRITICAL, "ladder-warnings-unfit"),
                new Weaker("warnings in disorder", warned(NORMAL, 80, 50), URGENT, CRITICAL, "ladder-warnings-unfit"),
                new Weaker("six warnings", warned(NORMAL, 1, 2, 3, 4, 5, 6), URGENT, CRITICAL,
                        "ladder-warnings-unfit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weaker")
    void a_ladder_is_refused_that_is(Weaker one) {
        policy.refused(MONDAY, ADMINISTRATOR, publish(one.normal(), one.urgent(), one.critical()), one.code());
    }

    @Test
    void somebody_told_twice_is_refused() {
        policy.refused(MONDAY, ADMINISTRATOR, publish(
                told(NORMAL, Recipient.OFFICE, Recipient.OFFICE, Recipient.RESPONSIBLE_DEPARTMENTS), URGENT, CRITICAL),
                "ladder-told-twice");
    }

    @Test
    void it_changes_something_and_has_a_reason() {
        policy.refused(MONDAY, ADMINISTRATOR, publish(NORMAL, URGENT, CRITICAL), "ladder-unchanged");
        policy.refused(MONDAY, ADMINISTRATOR,
                new PublishLadder(warned(NORMAL, 40), URGENT, CRITICAL, " ", null), "reason-unfit");
    }

    @Test
    void from_a_later_day_it_is_taken_back_until_then_and_never_after() {
        policy.refused(MONDAY, ADMINISTRATOR, publish(LocalDate.of(2026, 3, 1)), "from-past");
        policy.when(MONDAY, ADMINISTRATOR, publish(LocalDate.of(2026, 3, 6)));
        Instant friday = at("2026-03-06T00:00");
        assertThat(policy.state().ladders().timeline(Ladder.STANDARD).at(friday.minusNanos(1))).isEqualTo(
                Ladder.STANDARD);
        assertThat(policy.state().ladders().timeline(Ladder.STANDARD).at(friday).version()).isEqualTo(1);

        policy.refused(friday, ADMINISTRATOR, new WithdrawLadder(1, "no"), "publication-in-force");
        policy.refused(MONDAY, ADMINISTRATOR, new WithdrawLadder(2, "no"), "not-found");
        policy.when(friday.minusSeconds(1), ADMINISTRATOR, new WithdrawLadder(1, "no"));
        assertThat(policy.state().ladders().timeline(Ladder.STANDARD).at(friday)).isEqualTo(Ladder.STANDARD);
        policy.when(friday, ADMINISTRATOR, publish(warned(NORMAL, 40), URGENT, CRITICAL));
        assertThat(policy.state().ladders().last()).as("a number is never given twice").isEqualTo(2);
    }

    private static final Limit URGENT_MEASURES_RAISE = new Limit(ObligationCode.URGENT_MEASURES, true);

    private static PublishLadder publish(Rung normal, Rung urgent, Rung critical) {
        return new PublishLadder(normal, urgent, critical, "yearly review", null);
    }

    private static PublishLadder publish(LocalDate from) {
        return new PublishLadder(warned(NORMAL, 40), URGENT, CRITICAL, "yearly review", from);
    }

    private static Rung held(Rung one, Party.Kind holder) {
        return new Rung(holder, one.body(), one.limits(), one.solved(), one.followUp(), one.next(), one.told(),
                one.warnings());
    }

    private static Rung in(Rung one, Body body) {
        return new Rung(one.holder(), body, one.limits(), one.solved(), one.followUp(), one.next(), one.told(),
                one.warnings());
    }

    private static Rung limits(Rung one, Limit... limits) {
        return new Rung(one.holder(), one.body(), List.of(limits), one.solved(), one.followUp(), one.next(), one.told(),
                one.warnings());
    }

    private static Rung solved(Rung one, Limit solved) {
        return new Rung(one.holder(), one.body(), one.limits(), solved, one.followUp(), one.next(), one.told(),
                one.warnings());
    }

    private static Rung leadingTo(Rung one, @Nullable Urgency next) {
        return new Rung(one.holder(), one.body(), one.limits(), one.solved(), one.followUp(), next, one.told(),
                one.warnings());
    }

    private static Rung told(Rung one, Recipient... told) {
        List<Recipient> all = new ArrayList<>(told.length == 0 ? one.told() : List.of(told));
        return new Rung(one.holder(), one.body(), one.limits(), one.solved(), one.followUp(), one.next(), all,
                one.warnings());
    }

    private static Rung warned(Rung one, Integer... percent) {
        return new Rung(one.holder(), one.body(), one.limits(), one.solved(), one.followUp(), one.next(), one.told(),
                List.of(percent));
    }
}
