package org.entente.command.player;

import java.util.List;

import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskStatus;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phase C: when work items begin, what is reported of them and when they end (handbook 5, rules 5 and 6). */
class WorkItemStepsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                           004-1, 2026-02-24T09:00 he.min,    2026-02-28T15:00 he.min
                           004-5, 2026-03-02T09:00 jiang.fan, 2026-03-20T15:00 jiang.fan
                           007-1, 2026-03-16T09:00 fang.xiao, 2026-03-27T15:00 fang.xiao
                           012-7, 2026-07-20T09:00 he.min,    2026-07-31T15:00 he.min
                           013-5, 2026-07-20T09:00 fan.chao,  2026-09-20T15:00 fan.chao
                           015-4, 2026-06-22T09:00 qiu.ting,  2026-07-03T15:00 qiu.ting
                           017-4, 2026-08-10T09:00 du.hang,   2026-09-30T15:00 du.hang
                           021-2, 2026-10-08T09:00 qiu.ting,  2026-10-16T15:00 qiu.ting""")
    void an_item_begins_on_the_first_and_ends_on_the_last_working_day_of_its_weeks(String item, String started,
            String completed) {
        String id = "TSK-XT-2026-" + item;

        assertThat(acts(id)).containsExactly(started + " StartTask " + id, completed + " CompleteTask " + id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"007-2, 2026-04-15T15:00", "021-1, 2026-09-29T15:00", "012-2, 2026-05-28T15:00",
            "015-1, 2026-06-17T15:00", "017-3, 2026-09-11T15:00"})
    void an_actual_end_of_the_file_counts_and_its_row_adds_nothing(String item, String completed) {
        List<String> lines = work("TSK-XT-2026-" + item);

        assertThat(lines).last().asString().startsWith(completed + " ").contains(" CompleteTask ");
        assertThat(lines).filteredOn(line -> line.contains(" CompleteTask ")).hasSize(1);
    }

    @Test
    void a_delayed_item_is_reported_delayed_at_each_update_until_it_is_completed_on_the_new_date() {
        assertThat(told("TSK-XT-2026-007-3")).containsExactly("2026-04-03 in_progress", "2026-04-10 in_progress",
                "2026-04-17 in_progress", "2026-04-24 in_progress", "2026-04-30 delayed", "2026-05-08 delayed");
        assertThat(work("TSK-XT-2026-007-3")).last()
                .isEqualTo("2026-05-13T15:00 sun.qiang CompleteTask TSK-XT-2026-007-3");
        assertThat(told("TSK-XT-2026-015-3")).containsExactly("2026-06-18 delayed");
    }

    @Test
    void a_delayed_report_gives_the_reason_and_the_new_date() {
        ReportProgress report = Lines.SCRIPT.steps().stream().map(Step::act).filter(StepAct.Give.class::isInstance)
                .map(act -> ((StepAct.Give) act).command()).filter(ReportProgress.class::isInstance)
                .map(ReportProgress.class::cast).filter(one -> one.task().value().equals("TSK-XT-2026-012-3"))
                .filter(one -> one.status() == TaskStatus.DELAYED).findFirst().orElseThrow();

        assertThat(report.note().en()).isEqualTo("lawyer at an arbitration hearing, two working days late");
        assertThat(report.newExpectedEnd()).isEqualTo("2026-06-02");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"004-4, 2026-02-27T15:30, 2026-03-03T09:00, 2026-03-13T15:00",
            "015-2, 2026-06-18T15:30, 2026-06-23T09:00, 2026-06-26T15:00",
            "017-5, 2026-09-18T15:30, 2026-09-22T09:00, 2026-10-23T15:00"})
    void a_blocked_item_goes_on_the_working_day_after_the_summary(String item, String blocked, String back,
            String completed) {
        String id = "TSK-XT-2026-" + item;

        assertThat(told(id)).filteredOn(line -> line.endsWith(" blocked"))
                .containsExactly(blocked.substring(0, 10) + " blocked");
        assertThat(Lines.about(id)).filteredOn(line -> line.contains(" ReportProgress "))
                .anyMatch(line -> line.startsWith(blocked)).anyMatch(line -> line.startsWith(back));
        assertThat(work(id)).last().asString().startsWith(completed).contains(" CompleteTask ");
    }

    @Test
    void the_note_of_an_item_in_progress_is_told_once() {
        assertThat(reports("TSK-XT-2026-012-4")).extracting(one -> one.note().en()).filteredOn(one -> !one.isEmpty())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(Lines.about("TSK-XT-2026-004-3")).containsExactly(
                "2026-02-24T09:00 qiu.ting StartTask TSK-XT-2026-004-3",
                "2026-02-27T15:30 qiu.ting ReportProgress TSK-XT-2026-004-3",
                "2026-02-28T15:00 qiu.ting CompleteTask TSK-XT-2026-004-3");
    }

    @Test
    void an_update_is_given_for_every_department_with_an_unfinished_item_of_the_week() {
        assertThat(submitted("XT-2026-021")).startsWith("2026-09-24T15:30 wu.shan", "2026-09-30T15:30 wu.shan",
                "2026-10-09T15:30 qiu.ting", "2026-10-16T15:30 qiu.ting", "2026-10-16T15:30 sun.qiang",
                "2026-10-16T15:30 shi.lei");
    }

    @Test
    void the_update_restates_what_was_completed_before_it_in_the_same_week() {
        List<UpdateRow> rows = Lines.SCRIPT.steps().stream().map(Step::act).filter(StepAct.Give.class::isInstance)
                .map(act -> ((StepAct.Give) act).command()).filter(SubmitUpdate.class::isInstance)
                .flatMap(one -> ((SubmitUpdate) one).rows().stream())
                .filter(one -> one.task().value().equals("TSK-XT-2026-007-1")).toList();

        assertThat(rows).extracting(row -> row.status().code() + " " + row.restated())
                .containsExactly("in_progress false", "completed true");
    }

    @Test
    void one_roll_up_covers_the_spring_festival_and_each_flagged_item_is_asked_about_and_cleared_once() {
        assertThat(Lines.about("RUP-")).startsWith("2026-02-24T10:00 he.jia PublishRollUp RUP-2026-02-24",
                "2026-03-02T10:00 he.jia PublishRollUp RUP-2026-03-02")
                .contains("2026-10-08T10:00 he.jia PublishRollUp RUP-2026-10-08");
        assertThat(Lines.about("RUP-2026-")).hasSize(45);
        assertThat(Lines.about("TSK-")).filteredOn(line -> line.contains(" NoteContact ")).hasSize(7)
                .contains("2026-05-06T14:00 tang.ning NoteContact TSK-XT-2026-007-3");
        assertThat(Lines.about("TSK-")).filteredOn(line -> line.contains(" ClearAttention ")).hasSize(7)
                .contains("2026-05-18T10:05 tang.ning ClearAttention TSK-XT-2026-007-3");
    }

    /** What the department does about an item, without what the Office asks about it. */
    private static List<String> work(String id) {
        return Lines.about(id).stream()
                .filter(line -> !line.contains(" NoteContact ") && !line.contains(" ClearAttention ")).toList();
    }

    /** Where the item begins and ends. */
    private static List<String> acts(String id) {
        return Lines.about(id).stream().filter(line -> !line.contains(" ReportProgress ")).toList();
    }

    /** The day and status of each report. */
    private static List<String> told(String id) {
        return Lines.SCRIPT.steps().stream()
                .filter(step -> step.act() instanceof StepAct.Give give
                        && give.command() instanceof ReportProgress report && report.task().value().equals(id))
                .map(step -> Lines.of(step).substring(0, 10) + " "
                        + ((ReportProgress) ((StepAct.Give) step.act()).command()).status().code())
                .toList();
    }

    private static List<ReportProgress> reports(String id) {
        return Lines.SCRIPT.steps().stream().map(Step::act).filter(StepAct.Give.class::isInstance)
                .map(act -> ((StepAct.Give) act).command()).filter(ReportProgress.class::isInstance)
                .map(ReportProgress.class::cast).filter(one -> one.task().value().equals(id)).toList();
    }

    private static List<String> submitted(String caseNumber) {
        return Lines.SCRIPT.steps().stream()
                .filter(step -> step.caseNumber().equals(caseNumber) && step.act() instanceof StepAct.Give give
                        && give.command() instanceof SubmitUpdate)
                .map(step -> Lines.of(step).split(" Submit", 2)[0]).toList();
    }
}
