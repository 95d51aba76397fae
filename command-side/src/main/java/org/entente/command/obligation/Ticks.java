package org.entente.command.obligation;

import java.util.Map;
import java.util.function.Function;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.drill.DrillCommand;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.TickCommand;
import org.entente.api.notice.NoticeCommand;
import org.entente.api.notice.NoticesId;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanId;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpId;
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.api.week.WeeksId;

/** How each kind of aggregate that keeps obligations is asked to look at the clock. */
final class Ticks {
    static final Map<String, Function<String, TickCommand>> BY_TYPE = Map.ofEntries(
            Map.entry("Request", id -> new RequestCommand.Tick(new RequestId(id))),
            Map.entry("Meeting", id -> new MeetingCommand.Tick(new MeetingId(id))),
            Map.entry("Plan", id -> new PlanCommand.Tick(new PlanId(id))),
            Map.entry("Rhythm", id -> new WeekCommand.Tick(new WeeksId(id))),
            Map.entry("WeeklyUpdate", id -> new WeeklyUpdateCommand.Tick(new WeeklyUpdateId(id))),
            Map.entry("RollUp", id -> new RollUpCommand.Tick(new RollUpId(id))),
            Map.entry("Issue", id -> new IssueCommand.Tick(new IssueId(id))),
            Map.entry("Notices", id -> new NoticeCommand.Tick(new NoticesId(id))),
            Map.entry("Policy", id -> new PolicyCommand.Tick()),
            Map.entry("WorkCalendar", id -> new CalendarCommand.Tick()),
            Map.entry("Improvement", id -> new ImprovementCommand.Tick(new ImprovementId(id))),
            Map.entry("Drill", id -> new DrillCommand.Tick()));

    private Ticks() {}
}
