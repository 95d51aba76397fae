package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.plan.PlanId;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.Limits;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one case being written down, with all that their writers ask for: who plays, what the calendar says, under
 * which ids things are known. The ids follow from the case's number, so that every play gives the same.
 */
final class CaseSheet {
    /** How long before its limit a step is done that would otherwise come too late (handbook 5, rule 9). */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final Scenario scenario;
    private final Cast cast;
    private final WorkingCalendar calendar;
    private final List<Step> steps = new ArrayList<>();

    CaseSheet(Scenario scenario, Cast cast, WorkingCalendar calendar) {
        this.scenario = scenario;
        this.cast = cast;
        this.calendar = calendar;
    }

    Scenario scenario() {
        return scenario;
    }

    Cast cast() {
        return cast;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    PersonId coordinator() {
        return cast.coordinatorOf(scenario.id());
    }

    /** A step at a moment that the file states, or that a rule fixes without a limit. */
    void give(Instant at, PersonId who, Command command) {
        add(at, who.value(), new StepAct.Give(command), null);
    }

    /** A step filled by a rule that owes it before a limit; the limit wins. */
    void giveInTime(Instant at, Instant due, PersonId who, Command command) {
        Instant inTime = inTime(at, due);
        add(inTime, who.value(), new StepAct.Give(command), inTime.equals(at) ? null : at);
    }

    private void add(Instant at, String actor, StepAct act, @Nullable Instant instead) {
        steps.add(new Step(at, scenario.id(), steps.size(), actor, act, instead));
    }

    /** The moment itself if it lies before the limit, else ten minutes before the limit. */
    static Instant inTime(Instant at, Instant due) {
        return at.isBefore(due) ? at : due.minus(MARGIN);
    }

    /** When a limit that runs from a moment falls due. */
    Instant due(LimitKey limit, Instant from) {
        return Deadlines.due(Limits.STANDARD.of(limit), from, calendar).dueAt();
    }

    Instant at(LocalDateTime onTheWall) {
        return onTheWall.atZone(zone()).toInstant();
    }

    Instant at(LocalDate day, LocalTime time) {
        return at(day.atTime(time));
    }

    Instant at(LocalDateTime onTheWall, Duration later) {
        return at(onTheWall).plus(later);
    }

    ZoneId zone() {
        return calendar.zone();
    }

    RequestId request() {
        return new RequestId(RequestId.PREFIX + scenario.id());
    }

    MeetingId kickoff() {
        return MeetingId.kickoffOf(request());
    }

    PlanId plan() {
        return PlanId.of(request());
    }

    /** @param number the task's place in the file, from 1 */
    TaskId item(int number) {
        return new TaskId(TaskId.PREFIX + scenario.id() + "-" + number);
    }

    IssueId issue(ScenarioIssue issue) {
        return new IssueId(IssueId.PREFIX + scenario.id() + "-" + issue.id());
    }

    /** The coordination meeting about an issue. */
    MeetingId coordination(ScenarioIssue issue) {
        return new MeetingId(MeetingId.PREFIX + scenario.id() + "-" + issue.id());
    }

    /** A meeting of the case, such as its retrospective. */
    MeetingId meeting(String what) {
        return new MeetingId(MeetingId.PREFIX + scenario.id() + "-" + what);
    }
}
