package org.entente.query.story;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.Urgency;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.DeliveryOutcome;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeEvent;
import org.entente.api.notice.NoticeEvent.DeliveryRecorded;
import org.entente.api.notice.NoticeEvent.DeputyTold;
import org.entente.api.notice.NoticeEvent.NoticeRead;
import org.entente.api.notice.NoticeEvent.Told;
import org.entente.api.notice.NoticeEvent.ToldAgain;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.NoticesId;
import org.entente.api.obligation.ObligationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;

/** GET /api/issues/{id}/escalation: whom each rung reached, by which channel, how often, and who read and acknowledged it. */
class RungsReachPeopleTest {
    private static final String PATH = "/api/issues/ISS-climbing/escalation";
    private static final Addressee GENERAL_MANAGER = new Addressee(new PersonId("gao.gm"), "general-manager");
    private static final Addressee DIRECTOR = new Addressee(new PersonId("dai.director"), "director");
    private static QueryBench bench;

    @BeforeAll
    static void twoIssues() {
        CaseLedger ledger = PumpIssues.told();
        then(ledger, "2026-05-11T09:00", told(1, NoticeKind.ISSUE_REPORTED, Urgency.URGENT, null, "2026-05-07T17:00"),
                told(2, NoticeKind.ISSUE_LIMIT_MISSED, Urgency.URGENT, Owed.id("ISS-climbing", 2), "2026-05-07T21:00"),
                told(3, NoticeKind.ISSUE_RAISED, Urgency.CRITICAL, null, "2026-05-07T21:00"));
        then(ledger, "2026-05-11T09:10", new ToldAgain(3, 1, List.of(DIRECTOR), CaseLedger.at("2026-05-11T09:10")),
                new DeliveryRecorded(3, 0, DIRECTOR.person(), NoticeChannel.EMAIL, DeliveryOutcome.GIVEN_UP, 8,
                        "mail-refused", CaseLedger.at("2026-05-11T09:11")));
        then(ledger, "2026-05-11T09:20", new NoticeRead(3, DIRECTOR.person(), CaseLedger.at("2026-05-11T09:20")),
                new DeputyTold(3, new Addressee(new PersonId("vera.vp"), "deputy"), CaseLedger.at("2026-05-11T09:21")));
        bench = new QueryBench(ledger, "2026-05-11T12:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_level_says_who_was_told_again_what_failed_and_who_read_and_acknowledged() {
        var answer = bench.get("he.jia", PATH);

        String level = "$.rungs[?(@.kind=='level' && @.level=='critical')].notices";
        assertThat(answer).bodyJson().extractingPath(level + "[*].person").asArray().containsExactly("gao.gm",
                "dai.director", "vera.vp");
        assertThat(answer).bodyJson().extractingPath(level + "[0].acknowledgedAt").asArray()
                .containsExactly("2026-05-07T13:06:00Z");
        assertThat(answer).bodyJson().extractingPath(level + "[1].inbox[*]").asArray()
                .containsExactly("2026-05-11T01:00:00Z", "2026-05-11T01:10:00Z");
        assertThat(answer).bodyJson().extractingPath(level + "[1].sent[*].outcome").asArray()
                .containsExactly("given_up");
        assertThat(answer).bodyJson().extractingPath(level + "[1].sent[*].reason").asArray()
                .containsExactly("mail-refused");
        assertThat(answer).bodyJson().extractingPath(level + "[1].readAt").asArray()
                .containsExactly("2026-05-11T01:20:00Z");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.kind=='raise')].notices[*].person").asArray()
                .contains("gao.gm", "dai.director");
    }

    @Test
    void a_missed_limit_says_whom_it_reached_and_one_that_did_not_fire_reached_nobody() {
        var answer = bench.get("he.jia", PATH);

        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='urgent_measures')].notices[*].person")
                .asArray()
                .containsExactly("gao.gm", "dai.director");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='critical_solved')].notices[*]").asArray()
                .isEmpty();
    }

    @Test
    void as_of_an_earlier_moment_nothing_of_it_had_happened() {
        var then = bench.get("he.jia", PATH + "?asOf=2026-05-11T09:05:00%2B08:00");

        assertThat(then).bodyJson()
                .extractingPath("$.rungs[?(@.kind=='level' && @.level=='critical')].notices[*].sent[*]").asArray()
                .isEmpty();
        assertThat(then).bodyJson()
                .extractingPath("$.rungs[?(@.kind=='level' && @.level=='critical')].notices[1].inbox[*]").asArray()
                .hasSize(1);
    }

    private static Told told(int number, NoticeKind kind, Urgency level, @Nullable ObligationId limit,
            String occurred) {
        Instant at = CaseLedger.at("2026-05-11T09:00");
        return new Told(PumpIssues.CLIMBING, REQUEST, number, kind, NoticeUrgency.of(level), level, limit, null,
                List.of(GENERAL_MANAGER, DIRECTOR), at, CaseLedger.at(occurred));
    }

    private static void then(CaseLedger ledger, String at, NoticeEvent... events) {
        ledger.when(at, "system:reaction/deliveries", "system")
                .happens(NoticesId.of(PumpIssues.CLIMBING).value(), CASE, events);
    }
}
