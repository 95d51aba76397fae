package org.entente.command.delivery;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/notices/{id}/read and /api/notices/{id}/acknowledgement. */
class NoticeEndpointTest {
    private static NoticeStage stage;

    @BeforeAll
    static void start() throws IOException {
        stage = new NoticeStage("entente.notice.in-drills=false");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void what_is_read_is_recorded_once_with_its_time() {
        String issue = stage.critical(stage.hasty());
        long notice = stage.notice(issue, "zhou.qiming");

        assertThat(stage.node.post("zhou.qiming", path(notice, "read"), "")).hasStatus(204);
        assertThat(stage.node.post("zhou.qiming", path(notice, "read"), "")).hasStatus(204);

        assertThat(stage.node.stored("NTC-" + issue)).containsOnlyOnce("notice.read");
        assertThat(stage.node.payload("NTC-" + issue, "notice.read")).contains("\"person\":\"zhou.qiming\"");
        assertThat(at(notice, "read_at")).isNotNull();
        assertThat(at(notice, "acknowledged_at")).isNull();
    }

    @Test
    void of_a_critical_issue_the_acknowledgement_is_the_issue_s() {
        String issue = stage.critical(stage.hasty());
        long notice = stage.notice(issue, "zhou.qiming");

        assertThat(stage.node.post("zhou.qiming", path(notice, "acknowledgement"), "")).hasStatus(204);
        stage.node.settle();

        assertThat(stage.node.stored(issue)).contains("issue.acknowledged", "obligation.met");
        assertThat(stage.node.stored("NTC-" + issue)).contains("notice.acknowledgement-heard");
        assertThat(at(notice, "acknowledged_at")).isNotNull();
        assertThat(stage.node.post("zhou.qiming", path(notice, "acknowledgement"), "")).hasStatus(204);
        assertThat(stage.node.stored(issue)).containsOnlyOnce("issue.acknowledged");
    }

    @Test
    void an_issue_that_is_closed_takes_no_acknowledgement() {
        String issue = stage.critical(stage.hasty());
        assertThat(stage.node.post("chen.ming", "/api/issues/" + issue + "/solution", "{'result':{'en':'out'}}"))
                .hasStatusOk();
        assertThat(stage.node.post("song.yu", "/api/issues/" + issue + "/verification", "{'accepted':true}"))
                .hasStatusOk();
        long notice = stage.notice(issue, "zhou.qiming");

        assertThat(stage.node.post("zhou.qiming", path(notice, "acknowledgement"), "")).hasStatus(409).bodyText()
                .isEqualTo("phase");
        assertThat(at(notice, "acknowledged_at")).isNull();
    }

    @Test
    void any_other_notice_is_acknowledged_beside_the_ledger() {
        String issue = stage.critical(stage.hasty());
        assertThat(stage.node.post("chen.ming", "/api/issues/" + issue + "/solution", "{'result':{'en':'out'}}"))
                .hasStatusOk();
        stage.node.settle();
        long solved = stage.node.jdbc().sql("""
                                            select id from app.delivery where about = ? and kind = 'issue_solved'
                                            and recipient = 'song.yu' and channel = 'inbox'""").param(issue)
                .query(Long.class).single();
        long events = stage.node.events();

        assertThat(stage.node.post("song.yu", path(solved, "acknowledgement"), "")).hasStatus(204);
        assertThat(at(solved, "acknowledged_at")).isNotNull();
        assertThat(stage.node.events()).isEqualTo(events);
    }

    @Test
    void somebody_else_s_notice_does_not_exist() {
        String issue = stage.critical(stage.hasty());
        long notice = stage.notice(issue, "zhou.qiming");

        assertThat(stage.node.post("song.yu", path(notice, "read"), "")).hasStatus(404);
        assertThat(stage.node.post("song.yu", path(notice, "acknowledgement"), "")).hasStatus(404);
        assertThat(stage.node.post("song.yu", path(999_999_999, "read"), "")).hasStatus(404);
        assertThat(stage.node.post("song.yu", "/api/notices/x/read", "")).hasStatus(400);
        assertThat(at(notice, "read_at")).isNull();
    }

    @Test
    void a_drill_tells_people_in_their_inbox_only() {
        stage.address("zhou.qiming", "gm@example.com");
        String issue = stage.critical(stage.hasty());

        assertThat(stage.notices(issue, "inbox")).isGreaterThan(5);
        assertThat(stage.notices(issue, "email")).isZero();
    }

    private static Object at(long notice, String column) {
        return stage.node.jdbc().sql("select " + column + " from app.delivery where id = ?").param(notice)
                .query((row, n) -> new Object[]{row.getObject(1)}).single()[0];
    }

    private static String path(long notice, String act) {
        return "/api/notices/" + notice + "/" + act;
    }
}
