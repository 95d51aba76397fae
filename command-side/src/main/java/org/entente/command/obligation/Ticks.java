package org.entente.command.obligation;

import java.util.Map;
import java.util.function.Function;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.drill.DrillCommand;
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
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeeksId;

/** How each kind of aggregate that keeps obligations is asked to look at the clock. */
final class Ticks {
    static final Map<String, Function<String, TickCommand>> BY_TYPE = Map.of("Request",
            id -> new RequestCommand.Tick(new RequestId(id)), "Meeting",
            id -> new MeetingCommand.Tick(new MeetingId(id)), "Plan", id -> new PlanCommand.Tick(new PlanId(id)),
            "Issue", id -> new IssueCommand.Tick(new IssueId(id)), "Notices",
            id -> new NoticeCommand.Tick(new NoticesId(id)), "Policy", id -> new PolicyCommand.Tick(),
            "WorkCalendar", id -> new CalendarCommand.Tick(), "Rhythm", id -> new WeekCommand.Tick(new WeeksId(id)),
            "Drill", id -> new DrillCommand.Tick());

    private Ticks() {}
}
