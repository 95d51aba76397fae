package org.entente.command.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.junit.jupiter.params.provider.Arguments.of;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Which commands the paths of a work item stand for; none needs a version. */
class TaskEndpointsTest {
    private static final TaskId TASK = new TaskId("TSK-1");
    private static final DepartmentId FINANCE = new DepartmentId("finance");

    private final FrontDoor door = FrontDoor.to(TaskController::new);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void each_path_is_one_command(String path, String body, TaskCommand expected) throws Exception {
        door.mvc().perform(posted("/api/tasks/TSK-1/" + path, body)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"7\""));
        assertThat(door.desk().commands()).containsExactly(expected);
    }

    static Stream<Arguments> each_path_is_one_command() {
        return Stream.of(
                of("assignment", "{'assignee':'two.hats'}", new AssignTask(TASK, FINANCE, new PersonId("two.hats"))),
                of("start", "{}", new StartTask(TASK, FINANCE, null)),
                of("start", "{'startedAt':'2026-03-02T09:00:00+08:00','department':'it'}",
                        new StartTask(TASK, new DepartmentId("it"), Instant.parse("2026-03-02T01:00:00Z"))),
                of("progress", "{'status':'in_progress','percent':40}",
                        ReportProgress.onCourse(TASK, FINANCE, 40, Text.NONE)),
                of("progress", """
                               {'status':'delayed','percent':40,'note':{'en':'Supplier'},'newExpectedEnd':'2026-04-10',
                                'cause':'waiting_for_department','waitingFor':'it','forecast':'2026-04-13'}
                               """, new ReportProgress(TASK, FINANCE, TaskStatus.DELAYED, 40, new Text("", "Supplier"),
                        LocalDate.of(2026, 4, 10), SlipCause.WAITING_FOR_DEPARTMENT, new DepartmentId("it"),
                        LocalDate.of(2026, 4, 13))),
                of("completion", "{'note':{'zh':'完成'}}", new CompleteTask(TASK, FINANCE, new Text("完成", ""), null)),
                of("reopening", "{'reason':'Faulty'}", new ReopenTask(TASK, FINANCE, "Faulty")));
    }

    @Test
    void nobody_cancels_an_item_by_itself() throws Exception {
        door.mvc().perform(posted("/api/tasks/TSK-1/cancellation", "{}")).andExpect(status().isNotFound());
    }
}
