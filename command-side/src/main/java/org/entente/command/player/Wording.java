package org.entente.command.player;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.Minutes.ActionItem;
import org.entente.api.meeting.Minutes.AgendaItem;
import org.entente.api.text.Text;

import static org.entente.command.player.UrgentIssueSteps.stated;

/** What people write in steps that the files do not word. */
final class Wording {
    static final String MEETING_ROOM = "总部一号会议室 / Head office, meeting room 1";
    static final Text COORDINATION = new Text("各部门每周五下班前更新进度，协同管理办公室每周一汇总",
            "departments update every Friday before close of business, the Coordination Office sums up every Monday");
    static final Text UNBLOCKED = new Text("阻塞已解除，恢复推进", "no longer blocked, work goes on");
    static final Text COST = new Text("未单独核算", "not accounted for separately");

    private static final Text DUTIES = new Text("各部门说明职责边界、可投入资源与风险",
            "each department states its scope of responsibility, the resources it can give and its risks");
    private static final Text JOINT_PLAN = new Text("共同编制协同执行方案", "write the execution plan together");

    private Wording() {}

    static String briefing(Scenario scenario) {
        return scenario.title().zh() + "：背景材料 / " + scenario.title().en() + ": briefing pack";
    }

    /** The agenda of handbook 1.3 B4. */
    static Minutes kickoffMinutes(Scenario scenario, PersonId recorder, Cast cast) {
        Text subject = new Text(scenario.title().zh() + "：首次协同会议", scenario.title().en() + ": kickoff meeting");
        return new Minutes(subject, recorder,
                List.of(new AgendaItem(scenario.background(), scenario.goal(), Text.NONE),
                        new AgendaItem(DUTIES, Text.NONE, Text.NONE), new AgendaItem(JOINT_PLAN, Text.NONE, Text.NONE)),
                List.of(JOINT_PLAN), List.of(new ActionItem(JOINT_PLAN, scenario.lead(),
                        cast.liaison(scenario.lead()), scenario.dates().kickoff().toLocalDate())),
                List.of(), null);
    }

    static Minutes coordinationMinutes(ScenarioIssue issue, PersonId recorder) {
        Text subject = new Text("协调会：问题" + issue.id(), "coordination meeting on issue " + issue.id());
        boolean agreed = issue.escalatedTo() == null;
        AgendaItem item = new AgendaItem(issue.problem(), agreed ? issue.resolution() : Text.NONE,
                agreed ? Text.NONE : decision(issue));
        return new Minutes(subject, recorder, List.of(item), agreed ? List.of(issue.resolution()) : List.of(),
                List.of(), agreed ? List.of() : List.of(issue.problem()), null);
    }

    /** What a coordination meeting came to. */
    static Text decision(ScenarioIssue issue) {
        return issue.escalatedTo() == null
                ? issue.resolution()
                : new Text("各部门意见不一，未达成一致", "the departments disagree; no decision");
    }

    static Text followUp(ScenarioIssue issue) {
        return new Text("续报：" + issue.resolution().zh() + "，正在落实",
                "follow-up: " + issue.resolution().en() + " – under way");
    }

    static Text report(ScenarioIssue issue) {
        return new Text("情况：%s；影响：%s；措施：%s".formatted(issue.problem().zh(), issue.impact().zh(),
                issue.resolution().zh()),
                "what happened: %s; impact: %s; measures: %s".formatted(issue.problem().en(), issue.impact().en(),
                        issue.resolution().en()));
    }

    static Text improvement(Scenario scenario) {
        return new Text(scenario.improvement().zh(), scenario.improvement().en());
    }

    static Text responseTimes(ScenarioIssue issue, boolean raised) {
        LocalDateTime from = raised ? stated(issue.escalatedAt()) : issue.reported();
        long told = minutes(from, stated(issue.gmNotified()));
        long team = minutes(from, stated(issue.teamConvened()));
        long contained = minutes(from, stated(issue.contained()));
        long report = minutes(from, stated(issue.writtenReport()));
        return new Text("%d分钟报告总经理，%d分钟应急小组到位，%d分钟控制，%d分钟书面报告".formatted(told, team, contained, report),
                "general manager told after %d min, team after %d min, contained after %d min, written report after %d min"
                        .formatted(told, team, contained, report));
    }

    private static long minutes(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMinutes();
    }
}
