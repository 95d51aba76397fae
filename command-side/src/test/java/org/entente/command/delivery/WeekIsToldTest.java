package org.entente.command.delivery;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules NTC-8 and NTC-13: a summary, a flag and the end of an item come to those who answer for the items. */
class WeekIsToldTest {
    private static final TaskId TASK = new TaskId("TSK-told");
    private static final RollUpId ROLL_UP = new RollUpId("RUP-2026-03-09");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private NoticeStage stage;
    private String request;

    @BeforeEach
    void anItem() throws IOException {
        stage = new NoticeStage("entente.notice.in-drills=false");
        request = stage.hasty();
        stage.node.react(new OpenTask(TASK, new RequestId(request), new WorkItem(new DepartmentId("rnd"), 1, 1,
                new Text("做", "do"), new PersonId("du.hang"), 1, 1, LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-06"), Text.NONE, null, List.of()), NOW));
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void assignee_and_liaison_are_reminded_before_the_end_and_with_the_head_after_it() {
        stage.node.advance("2026-03-04T08:59");
        assertThat(told("item_due_soon")).isEmpty();
        stage.node.advance("2026-03-04T09:00");
        assertThat(told("item_due_soon")).containsExactlyInAnyOrder("du.hang", "chen.ming");
        stage.node.advance("2026-03-09T08:59");
        assertThat(told("item_overdue")).isEmpty();
        stage.node.advance("2026-03-09T09:00");
        assertThat(told("item_overdue")).containsExactlyInAnyOrder("du.hang", "chen.ming", "zheng.hao");
    }

    @Test
    void head_and_liaison_of_a_flagged_item_are_told() {
        stage.happens("Task", TASK.value(), new AttentionFlagged(TASK, ROLL_UP, TaskStatus.DELAYED, NOW));

        assertThat(told("attention_flagged")).containsExactlyInAnyOrder("chen.ming", "zheng.hao");
    }

    @Test
    void the_liaisons_of_every_case_of_a_published_summary_are_told() {
        stage.happens("RollUp", ROLL_UP.value(), new RollUpPublished(ROLL_UP, 1, NOW, new ContentHash("ab".repeat(32)),
                List.of(new RequestId(request)), List.of(), NOW));

        assertThat(stage.node.jdbc().sql("select recipient from app.delivery where kind = 'summary_published'")
                .query(String.class).list()).containsExactlyInAnyOrder("song.yu", "chen.ming", "tian.yue");
    }

    private List<String> told(String kind) {
        return stage.node.jdbc()
                .sql("select recipient from app.delivery where about = ? and kind = ? and channel = 'inbox'")
                .param(TASK.value()).param(kind).query(String.class).list();
    }
}
