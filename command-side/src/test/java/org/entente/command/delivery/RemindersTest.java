package org.entente.command.delivery;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule NTC-8: who is reminded of an answer, once, in the morning before it is due, and told when it was missed. */
class RemindersTest {
    private NoticeStage stage;

    @BeforeEach
    void start() throws IOException {
        stage = new NoticeStage("entente.notice.in-drills=false");
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void liaison_and_head_are_reminded_on_the_morning_of_the_working_day_before_and_told_of_the_miss() {
        String request = approved();
        stage.node.advance("2026-03-03T08:59");
        assertThat(told(request, "confirmation_due")).isEmpty();

        stage.node.advance("2026-03-03T09:00");
        assertThat(told(request, "confirmation_due")).containsExactlyInAnyOrder("chen.ming", "zheng.hao");
        stage.node.advance("2026-03-04T17:59");
        assertThat(told(request, "confirmation_due")).hasSize(2);
        assertThat(told(request, "confirmation_missed")).isEmpty();
        stage.node.advance("2026-03-04T18:00");
        assertThat(told(request, "confirmation_missed")).containsExactlyInAnyOrder("chen.ming", "zheng.hao");
    }

    @Test
    void nobody_is_reminded_of_what_is_done() {
        String request = approved();
        assertThat(stage.node.consent("zheng.hao", "/api/requests/" + request + "/confirmations",
                "{'answer':'confirm','department':'rnd','revision':1}")).hasStatusOk();

        stage.node.advance("2026-03-05T10:00");
        assertThat(told(request, "confirmation_due")).isEmpty();
        assertThat(told(request, "confirmation_missed")).isEmpty();
    }

    private String approved() {
        String id = stage.submitted("A9");
        stage.reviewed(id, "'approve'");
        return id;
    }

    private List<String> told(String request, String kind) {
        return stage.node.jdbc()
                .sql("select recipient from app.delivery where about = ? and kind = ? and channel = 'inbox'")
                .param(request).param(kind).query(String.class).list();
    }
}
