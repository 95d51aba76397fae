package org.entente.command.player;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phase A of every case, person by person and minute by minute (handbook 5, rule 3). */
class RequestStepsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                           004, 2026-02-11T08:40 he.min,    2026-02-11T09:10 gao.xiang, 2026-02-11T09:20 he.min
                           007, 2026-03-02T09:20 du.hang,   2026-03-02T09:50 xu.jing,   2026-03-02T10:00 du.hang
                           012, 2026-04-22T08:20 he.min,    2026-04-22T08:50 gao.xiang, 2026-04-22T09:00 he.min
                           013, 2026-05-06T13:20 fan.chao,  2026-05-06T13:50 ding.rui,  2026-05-06T14:00 fan.chao
                           015, 2026-06-10T08:10 song.yu,   2026-06-10T08:40 wei.lan,   2026-06-10T08:50 song.yu
                           017, 2026-07-06T08:30 fang.xiao, 2026-07-06T09:00 ye.zhen,   2026-07-06T09:10 fang.xiao
                           021, 2026-09-14T08:50 wu.shan,   2026-09-14T09:20 qian.wen,  2026-09-14T09:30 wu.shan""")
    void the_initiators_liaison_drafts_the_head_signs_the_liaison_submits(String number, String drafted, String signed,
            String submitted) {
        assertThat(Lines.about("REQ-XT-2026-" + number)).startsWith(
                drafted + " CreateDraft REQ-XT-2026-" + number, signed + " SignRequest REQ-XT-2026-" + number,
                submitted + " Submit REQ-XT-2026-" + number);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                           004, 2026-02-11T11:00 he.jia,    2026-02-11T11:30, 4
                           007, 2026-03-03T11:00 tang.ning, 2026-03-03T11:30, 5
                           012, 2026-04-23T15:00 he.jia,    2026-04-23T15:30, 4
                           013, 2026-05-07T10:30 tang.ning, 2026-05-07T11:00, 6
                           015, 2026-06-10T11:30 he.jia,    2026-06-10T12:00, 4
                           017, 2026-07-07T14:20 tang.ning, 2026-07-07T14:50, 4
                           021, 2026-09-15T10:00 he.jia,    2026-09-15T10:30, 8""")
    void the_coordinator_approves_and_every_answering_head_names_the_liaison_half_an_hour_later(String number,
            String approved, String named, int answering) {
        List<String> lines = Lines.about("REQ-XT-2026-" + number);

        assertThat(lines.get(3)).isEqualTo(approved + " ApproveRequest REQ-XT-2026-" + number);
        assertThat(lines.subList(4, 4 + answering)).allMatch(line -> line.startsWith(named + " ")
                && line.endsWith(" NameLiaison REQ-XT-2026-" + number));
        assertThat(lines.get(4 + 2 * answering)).endsWith(" ApplyForAcceptance REQ-XT-2026-" + number);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                           004, 2026-02-13T10:45 sun.qiang, 2026-02-13T11:00 tian.yue
                           007, 2026-03-05T15:40 chen.ming, 2026-03-05T16:00 song.yu
                           012, 2026-04-27T16:45 sun.qiang, 2026-04-27T17:00 fan.chao
                           013, 2026-05-09T15:35 wu.shan,   2026-05-09T16:00 li.ke
                           015, 2026-06-11T17:15 du.hang,   2026-06-11T17:30 tian.yue
                           017, 2026-07-09T16:45 qiu.ting,  2026-07-09T17:00 jiang.fan
                           021, 2026-09-17T14:25 qiu.ting,  2026-09-17T15:00 fan.chao""")
    void the_departments_confirm_five_minutes_apart_and_the_last_one_when_the_case_is_confirmed(String number,
            String first, String last) {
        List<String> confirmations = Lines.about("REQ-XT-2026-" + number).stream()
                .filter(line -> line.contains(" Confirm ")).toList();

        assertThat(confirmations).first().isEqualTo(first + " Confirm REQ-XT-2026-" + number);
        assertThat(confirmations).last().isEqualTo(last + " Confirm REQ-XT-2026-" + number);
    }

    @Test
    void a_department_is_named_the_liaison_of_the_company_block() {
        var named = Lines.SCRIPT.steps().stream().map(Step::act).filter(StepAct.Give.class::isInstance)
                .map(act -> ((StepAct.Give) act).command()).filter(NameLiaison.class::isInstance)
                .map(NameLiaison.class::cast).filter(one -> one.request().value().equals("REQ-XT-2026-004")).toList();

        assertThat(named).extracting(one -> one.department() + " " + one.liaison()).containsExactly(
                "production sun.qiang", "logistics jiang.fan", "sales qiu.ting", "quality tian.yue");
    }

    @Test
    void the_draft_states_number_goal_departments_and_resources_of_the_file() {
        CreateDraft draft = Lines.SCRIPT.steps().stream().map(Step::act).filter(StepAct.Give.class::isInstance)
                .map(act -> ((StepAct.Give) act).command()).filter(CreateDraft.class::isInstance)
                .map(CreateDraft.class::cast).filter(one -> one.request().value().endsWith("021")).findFirst()
                .orElseThrow();

        assertThat(draft.number()).isEqualTo("XT-2026-021");
        assertThat(draft.form().goal().en()).isEqualTo("2027 budget approved and issued by 25 December");
        assertThat(draft.form().participants()).hasSize(9).startsWith(new DepartmentId("finance"));
        assertThat(draft.form().resources()).extracting(one -> one.from() + " " + one.people())
                .containsExactly("it null", "finance 2");
    }
}
