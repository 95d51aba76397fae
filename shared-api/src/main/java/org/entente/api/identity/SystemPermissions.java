package org.entente.api.identity;

import java.util.Optional;
import java.util.Set;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.improvement.ImprovementCommand.OpenImprovement;
import org.entente.api.issue.IssueCommand.PauseWithCase;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueCommand.ResumeWithCase;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingCommand.CallOffKickoff;
import org.entente.api.meeting.MeetingCommand.DropSync;
import org.entente.api.meeting.MeetingCommand.ScheduleSync;
import org.entente.api.message.Command;
import org.entente.api.message.TickCommand;
import org.entente.api.notice.NoticeCommand.EndRepeating;
import org.entente.api.notice.NoticeCommand.HearAcknowledgement;
import org.entente.api.notice.NoticeCommand.RecordDelivery;
import org.entente.api.notice.NoticeCommand.RecordReading;
import org.entente.api.notice.NoticeCommand.Tell;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanCommand.CompletePlan;
import org.entente.api.plan.PlanCommand.CreateCorrection;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.request.ClosingCommand.NoteWorkFinished;
import org.entente.api.request.ClosingCommand.NoteWorkTakenUp;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.rollup.RollUpCommand.OpenRollUp;
import org.entente.api.task.AttentionCommand.SumUp;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskCommand.MoveBaseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.ReleaseIssue;
import org.entente.api.week.WeekCommand.BeginRhythm;
import org.entente.api.week.WeekCommand.EndRhythm;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;

/**
 * Which system actor may give which command: the clock ticks and nothing else, the first set-up brings in the rules,
 * reactions give the commands that only follow from what happened elsewhere.
 */
public final class SystemPermissions {
    /** Brings in organization, calendar and policy when a database starts for the first time. */
    public static final Acting SETUP = Acting.system("setup");

    /** Every reaction acts under this and its own name, as in {@code system:reaction/WhenKickoffWasHeldThenStartPlanning}. */
    public static final String REACTION = Acting.SYSTEM_PREFIX + "reaction/";

    private static final Set<Class<? extends Command>> SET_UP = Set.of(ImportOrganization.class,
            PublishCalendarYears.class, SetOfficeHours.class, PublishLimits.class);

    /** What follows in one aggregate from what happened in another. */
    private static final Set<Class<? extends Command>> REACT = Set.of(MeetingCommand.PauseWithCase.class,
            MeetingCommand.ResumeWithCase.class,
            MeetingCommand.EndWithCase.class, PlanCommand.PauseWithCase.class, PlanCommand.ResumeWithCase.class,
            StartPlanning.class, StartExecution.class, NoteWorkFinished.class, NoteWorkTakenUp.class,
            CreateCorrection.class, CompletePlan.class, OpenImprovement.class,
            AwaitKickoff.class, CallOffKickoff.class, ScheduleSync.class, DropSync.class, AwaitPlan.class,
            CallOffPlan.class, OpenTask.class, CancelTask.class,
            MoveBaseline.class, SumUp.class, LinkIssue.class, ReleaseIssue.class, TaskCommand.PauseWithCase.class,
            TaskCommand.ResumeWithCase.class, TaskCommand.EndWithCase.class, TaskCommand.ArchiveWithCase.class,
            ProposeContingency.class,
            PauseWithCase.class, ResumeWithCase.class, BeginRhythm.class, EndRhythm.class, OpenSlot.class,
            WeeklyUpdateCommand.PauseWithCase.class, WeeklyUpdateCommand.ResumeWithCase.class,
            WeeklyUpdateCommand.EndWithCase.class, Tell.class,
            HearAcknowledgement.class, EndRepeating.class, RecordDelivery.class, RecordReading.class,
            OpenRollUp.class, ReportIssue.class, ReportForOffice.class);

    private SystemPermissions() {}

    /** Whether this system actor, such as {@code system:clock}, may give this command; empty if not. */
    // Rule SEC-3: a system actor gives only the commands it is named for, and only the clock ticks.
    public static Optional<Grant> permit(String actor, Command command) {
        boolean allowed = command instanceof TickCommand
                ? actor.equals(Acting.CLOCK.actor())
                : commandsOf(actor).contains(command.getClass());
        return allowed ? Optional.of(new Grant(Role.SYSTEM, null)) : Optional.empty();
    }

    /** Every kind of command that this system actor may give, ticks apart. */
    public static Set<Class<? extends Command>> commandsOf(String actor) {
        if (actor.equals(SETUP.actor())) {
            return SET_UP;
        }
        return actor.startsWith(REACTION) ? REACT : Set.of();
    }
}
