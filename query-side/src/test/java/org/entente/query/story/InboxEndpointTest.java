package org.entente.query.story;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeBook.Entry;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/inbox and /api/notices: what somebody owes, is owed, and was told. Rule NTC-12. */
class InboxEndpointTest {
    private static QueryBench bench;

    @BeforeAll
    static void twoIssues() {
        bench = new QueryBench(PumpIssues.told(), "2026-05-11T12:00");
        bench.notices().tell(entry(1, "lin.lan", "2026-05-07T17:00", "2026-05-07T17:30"));
        bench.notices().tell(entry(2, "lin.lan", "2026-05-11T09:00", null));
        bench.notices().tell(entry(3, "pei.head", "2026-05-11T09:00", null));
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void everybody_sees_what_the_own_department_owes_and_is_owed() {
        var owing = bench.get("pei.head", "/api/inbox");
        assertThat(owing).hasStatusOk().hasHeader("Entente-Position", position());
        assertThat(owing).bodyJson().extractingPath("$.owed[*].code").asArray().contains("critical_solved");
        assertThat(bench.get("he.jia", "/api/inbox")).bodyJson().extractingPath("$.owing[*].code").asArray()
                .contains("verification");
        assertThat(bench.get("lin.lan", "/api/inbox")).bodyJson().extractingPath("$.owed[*].code").asArray()
                .contains("verification");
        assertThat(bench.get("ana.lyst", "/api/inbox")).bodyJson().extractingPath("$.owed").asArray().isEmpty();
    }

    @Test
    void the_own_notices_are_there_newest_first_and_the_unread_alone_if_asked() {
        assertThat(bench.get("lin.lan", "/api/inbox")).bodyJson().extractingPath("$.notices[*].id").asArray()
                .containsExactly(2, 1);
        assertThat(bench.get("lin.lan", "/api/inbox?unread=true")).bodyJson().extractingPath("$.notices[*].id")
                .asArray()
                .containsExactly(2);
        assertThat(bench.get("lin.lan", "/api/inbox?before=2")).bodyJson().extractingPath("$.notices[*].id").asArray()
                .containsExactly(1);
    }

    @Test
    void as_of_an_earlier_moment_what_came_later_is_not_there() {
        var then = bench.get("lin.lan", "/api/inbox?unread=true&asOf=2026-05-07T17:10:00%2B08:00");

        assertThat(then).hasStatusOk();
        assertThat(then).bodyJson().extractingPath("$.notices[*].id").asArray().containsExactly(1);
        assertThat(then).bodyJson().extractingPath("$.owed[*].code").asArray().doesNotContain("verification");
    }

    @Test
    void auditors_and_the_director_read_everybody_s() {
        assertThat(bench.get("au.ditor", "/api/notices")).bodyJson().extractingPath("$.items[*].id").asArray()
                .containsExactly(3, 2, 1);
        assertThat(bench.get("dai.director", "/api/notices?person=lin.lan&request=REQ-pump")).bodyJson()
                .extractingPath("$.items[*].readAt").asArray().hasSize(2);
        assertThat(bench.get("lin.lan", "/api/notices")).bodyJson().extractingPath("$.items[*].id")
                .asArray().containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he.jia", "lin.lan", "gao.gm", "ada.admin"})
    void others_read_their_own_only(String person) {
        assertThat(bench.get(person, "/api/notices?person=pei.head")).hasStatus(403).bodyText()
                .contains("notices-of-others");
        assertThat(bench.get(person, "/api/notices")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/inbox?unread=perhaps", "/api/inbox?unred=true", "/api/inbox?before=x",
            "/api/inbox?asOf=x",
            "/api/notices?who=lin.lan"})
    void what_cannot_be_read_is_refused(String path) {
        assertThat(bench.get("lin.lan", path)).hasStatus(400);
    }

    private static String position() {
        return Long.toString(PumpIssues.told().head());
    }

    private static Entry entry(long id, String person, String told, @Nullable String read) {
        Instant at = CaseLedger.at(told);
        return new Entry(id, new PersonId(person), NoticeKind.ISSUE_REPORTED, NoticeUrgency.URGENT, "liaison",
                "REQ-pump",
                "ISS-climbing", "XT-2026-031-I1", null, null, new Text("有问题", "an issue"), at, at,
                read == null ? null : CaseLedger.at(read), null, false, List.of());
    }
}
