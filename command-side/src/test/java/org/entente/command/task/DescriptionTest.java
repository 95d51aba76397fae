package org.entente.command.task;

import org.entente.api.task.RiskLevel;
import org.entente.api.task.TaskCommand.DescribeTask;
import org.entente.api.task.TaskEvent.TaskDescribed;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.task.Items.ITEM;
import static org.entente.command.task.Items.TASK;
import static org.entente.command.task.Items.started;

/** Rule TSK-13: an item's department says anew what it is called, delivers and risks. */
class DescriptionTest {
    @Test
    void title_deliverable_and_risk_change_and_nothing_else() {
        var story = started().when(at("2026-03-17T09:00"), asLiaison(RND),
                new DescribeTask(TASK, RND, text("freeze of the housing"), text("signed drawings"), RiskLevel.HIGH));

        story.then(new TaskDescribed(TASK, text("freeze of the housing"), text("signed drawings"), RiskLevel.HIGH,
                at("2026-03-17T09:00")));
        assertThat(story.state().item().baseline()).isEqualTo(ITEM.baseline());
        assertThat(story.state().assignee()).isEqualTo(ITEM.assignee());
    }

    @Test
    void to_say_the_same_or_to_speak_for_another_department_is_refused() {
        started().refused(at("2026-03-17T09:00"), asLiaison(RND),
                new DescribeTask(TASK, RND, text("design freeze"), Text.NONE, null), "nothing-changed");
        started().refused(at("2026-03-17T09:00"), asLiaison(SALES),
                new DescribeTask(TASK, SALES, text("other"), Text.NONE, null), "wrong-department");
    }
}
