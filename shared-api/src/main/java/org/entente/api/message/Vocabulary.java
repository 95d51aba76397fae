package org.entente.api.message;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.drill.DrillCommand;
import org.entente.api.drill.DrillEvent;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementEvent;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueEvent;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.notice.NoticeCommand;
import org.entente.api.notice.NoticeEvent;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.organization.OrganizationCommand;
import org.entente.api.organization.OrganizationEvent;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanEvent;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestEvent;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpEvent;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskEvent;
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeekEvent;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateEvent;

/** Every command and every event that there is. A new kind of aggregate adds its two sealed families here. */
public final class Vocabulary {
    private static final List<Class<? extends DomainEvent>> EVENT_FAMILIES = List.of(RequestEvent.class,
            MeetingEvent.class, PlanEvent.class, TaskEvent.class, WeekEvent.class, WeeklyUpdateEvent.class,
            IssueEvent.class, ImprovementEvent.class, NoticeEvent.class, ObligationEvent.class, RollUpEvent.class,
            OrganizationEvent.class, CalendarEvent.class, PolicyEvent.class, DrillEvent.class);
    private static final List<Class<? extends Command>> COMMAND_FAMILIES = List.of(RequestCommand.class,
            MeetingCommand.class, PlanCommand.class, TaskCommand.class, WeekCommand.class, WeeklyUpdateCommand.class,
            IssueCommand.class, ImprovementCommand.class, NoticeCommand.class, RollUpCommand.class,
            OrganizationCommand.class,
            CalendarCommand.class, PolicyCommand.class, DrillCommand.class);

    private Vocabulary() {}

    /** The concrete events of all families. */
    public static List<Class<? extends DomainEvent>> events() {
        return concrete(EVENT_FAMILIES);
    }

    /** The concrete commands of all families, ticks included. */
    public static List<Class<? extends Command>> commands() {
        return concrete(COMMAND_FAMILIES);
    }

    private static <T> List<Class<? extends T>> concrete(List<Class<? extends T>> families) {
        List<Class<? extends T>> found = new ArrayList<>();
        for (Class<? extends T> family : families) {
            if (family.isSealed()) {
                List<Class<? extends T>> permitted = new ArrayList<>();
                for (Class<?> one : family.getPermittedSubclasses()) {
                    permitted.add(one.asSubclass(family));
                }
                found.addAll(concrete(permitted));
            } else {
                found.add(family);
            }
        }
        return found;
    }
}
