package org.entente.command.player;

import java.util.List;

import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phase B of every case (handbook 5, rule 4). */
class KickoffAndPlanStepsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                           004, 2026-02-13T11:05 he.jia,    2026-02-13T11:10 he.min,    2026-02-14T09:45, 2026-02-14T10:00 he.jia
                           007, 2026-03-05T16:05 tang.ning, 2026-03-05T16:10 du.hang,   2026-03-09T13:45, 2026-03-09T14:00 tang.ning
                           012, 2026-04-27T17:05 he.jia,    2026-04-27T17:10 he.min,    2026-04-30T09:15, 2026-04-30T09:30 he.jia
                           013, 2026-05-09T16:05 tang.ning, 2026-05-09T16:10 fan.chao,  2026-05-13T13:45, 2026-05-13T14:00 tang.ning
                           015, 2026-06-11T17:35 he.jia,    2026-06-11T17:40 song.yu,   2026-06-12T09:15, 2026-06-12T09:30 he.jia
                           017, 2026-07-09T17:05 tang.ning, 2026-07-09T17:10 fang.xiao, 2026-07-14T09:45, 2026-07-14T10:00 tang.ning
                           021, 2026-09-17T15:05 he.jia,    2026-09-17T15:10 wu.shan,   2026-09-20T09:45, 2026-09-20T10:00 he.jia""")
    void the_kickoff_is_called_prepared_and_opened(String number, String called, String shared, String receipts,
            String opened) {
        String id = "MTG-XT-2026-" + number + "-kickoff";
        List<String> lines = Lines.about(id);

        assertThat(lines).startsWith(called + " ScheduleMeeting " + id, shared + " ShareMaterials " + id);
        assertThat(lines).filteredOn(line -> line.contains(" ConfirmReceipt "))
                .isNotEmpty().allMatch(line -> line.startsWith(receipts));
        assertThat(lines).contains(opened + " OpenMeeting " + id);
    }

    @Test
    void two_hours_are_held_minutes_follow_and_everybody_confirms_them() {
        assertThat(Lines.about("MTG-XT-2026-015-kickoff")).containsSubsequence(
                "2026-06-12T11:30 he.jia HoldMeeting MTG-XT-2026-015-kickoff",
                "2026-06-12T12:00 he.jia IssueMinutes MTG-XT-2026-015-kickoff",
                "2026-06-12T12:10 song.yu ConfirmMinutes MTG-XT-2026-015-kickoff",
                "2026-06-12T12:10 du.hang ConfirmMinutes MTG-XT-2026-015-kickoff",
                "2026-06-12T12:10 qiu.ting ConfirmMinutes MTG-XT-2026-015-kickoff",
                "2026-06-12T12:10 li.ke ConfirmMinutes MTG-XT-2026-015-kickoff",
                "2026-06-12T12:10 tian.yue ConfirmMinutes MTG-XT-2026-015-kickoff",
                "2026-06-12T12:10 wei.lan ConfirmMinutes MTG-XT-2026-015-kickoff",
                "2026-06-12T12:10 he.jia ConfirmMinutes MTG-XT-2026-015-kickoff");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                           004, 2026-02-14T13:00 he.min,    2026-02-14T13:15 gao.xiang, 2026-02-14T13:19 shao.feng,   2026-02-14T13:40, 6
                           007, 2026-03-09T17:00 du.hang,   2026-03-09T17:15 xu.jing,   2026-03-09T17:20 wei.lan,     2026-03-09T17:40, 7
                           012, 2026-04-30T12:30 he.min,    2026-04-30T12:45 gao.xiang, 2026-04-30T12:49 ding.rui,    2026-04-30T13:10, 7
                           013, 2026-05-13T17:00 fan.chao,  2026-05-13T17:15 ding.rui,  2026-05-13T17:21 yuan.zheng,  2026-05-13T17:40, 9
                           015, 2026-06-12T12:30 song.yu,   2026-06-12T12:45 wei.lan,   2026-06-12T12:49 shao.feng,   2026-06-12T13:10, 8
                           017, 2026-07-14T13:00 fang.xiao, 2026-07-14T13:15 ye.zhen,   2026-07-14T13:19 cao.bin,     2026-07-14T13:40, 7
                           021, 2026-09-20T13:00 wu.shan,   2026-09-20T13:15 qian.wen,  2026-09-20T13:23 ding.rui,    2026-09-20T13:40, 8""")
    void the_plan_is_circulated_signed_minute_by_minute_and_broken_down(String number, String circulated, String first,
            String last, String items, int tasks) {
        String id = " PLN-XT-2026-" + number;
        List<String> lines = Lines.about(id.strip());

        assertThat(lines).startsWith(circulated + " WritePlan" + id, circulated + " Circulate" + id,
                first + " Sign" + id);
        assertThat(lines.get(lines.size() - tasks - 1)).isEqualTo(last + " Sign" + id);
        assertThat(lines.subList(lines.size() - tasks, lines.size()))
                .allMatch(line -> line.startsWith(items + " ") && line.endsWith(" CreateItem" + id));
    }

    @Test
    void the_plan_says_week_one_goals_tasks_and_resources_of_the_file() {
        PlanContent content = written("012");

        assertThat(content.weekOne()).isEqualTo("2026-05-11");
        assertThat(content.goals()).extracting(PlanGoal::id).containsExactly("g1", "g2", "g3");
        assertThat(content.tasks()).hasSize(7);
        assertThat(content.task(7).orElseThrow().owner().value()).isEqualTo("gao.xiang");
        assertThat(content.resources()).hasSize(2);
    }

    @Test
    void a_trigger_told_in_working_days_is_seen_by_the_service_and_any_other_by_a_person() {
        assertThat(written("007").risks()).extracting(PlanRisk::trigger)
                .containsExactly(new RiskTrigger.TaskLate(3, 6), RiskTrigger.UNSAID);
        assertThat(written("021").risks()).extracting(PlanRisk::trigger)
                .containsExactly(new RiskTrigger.TaskLate(null, 2), RiskTrigger.UNSAID);
        assertThat(written("012").risks()).extracting(PlanRisk::trigger).containsExactly(new RiskTrigger.Judgement(
                new Text("单日积压超过20单", "backlog over 20 orders in a day")));
    }

    private static PlanContent written(String caseNumber) {
        return Lines.SCRIPT.steps().stream().map(Step::act).filter(StepAct.Give.class::isInstance)
                .map(act -> ((StepAct.Give) act).command()).filter(WritePlan.class::isInstance)
                .map(WritePlan.class::cast).filter(one -> one.plan().value().endsWith(caseNumber)).findFirst()
                .orElseThrow().content();
    }
}
