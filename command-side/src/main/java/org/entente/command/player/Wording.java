package org.entente.command.player;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.Minutes.AgendaItem;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.text.Text;

import static org.entente.command.player.UrgentIssueSteps.stated;

/** What people write in steps that the files do not word. */
final class Wording {
    static final String MEETING_ROOM = "总部一号会议室 / Head office, meeting room 1";
    static final Text COORDINATION = new Text("各部门每周五下班前更新进度，协同管理办公室每周一汇总",
            "departments update every Friday before close of business, the Coordination Office sums up every Monday");
    static final Text UNBLOCKED = new Text("阻塞已解除，恢复推进", "no longer blocked, work goes on");
    static final Text COST = new Text("未单独核算", "not accounted for separately");

    private Wording() {}

    static String briefing(Scenario scenario) {
        return scenario.title().zh() + "：背景材料 / " + scenario.title().en() + ": briefing pack";
    }

    static Minutes coordinationMinutes(ScenarioIssue issue, PersonId recorder) {
        Text subject = new Text("协调会：问题" + issue.id(), "coordination meeting on issue " + issue.id());
        boolean agreed = issue.escalatedTo() == null;
        AgendaItem item = new AgendaItem(issue.problem(), agreed ? issue.resolution() : Text.NONE,
                agreed ? Text.NONE : decision(issue));
        List<MinutesItem> items = agreed ? List.of(new MinutesItem.Decision(issue.resolution())) : List.of();
        return new Minutes(subject, recorder, List.of(item), items, agreed ? List.of() : List.of(issue.problem()),
                null, List.of());
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

    /** What the Office learnt about a flagged item: the reason, and when it will be done. */
    static Text contact(TaskCourse course) {
        Scenario.Row row = Objects.requireNonNull(course.row(), "only a reported item is flagged");
        Text reason = Text.orNone(row.reason());
        return new Text("对接人说明：" + reason.zh(), "the liaison explains: " + reason.en());
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
