package org.entente.query.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.Measure;
import org.entente.api.issue.StatutoryAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What has been done about an issue.
 *
 * @param acts       every clock time in order: notice, team, measures, containment, report, solved and all others
 * @param asked      departments whose written statement is asked for
 * @param measures   those in force
 * @param suspension null unless suspended
 */
public record Handling(List<Act> acts, List<Note> notes, List<DepartmentId> taskForce, List<DepartmentId> team,
        List<Measure> measures, List<DepartmentId> asked, List<Statement> statements,
        @Nullable StatutoryAnswer statutory, @Nullable Suspension suspension) {
    static final Handling NONE = new Handling(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), null, null);

    public Handling {
        acts = List.copyOf(acts);
        notes = List.copyOf(notes);
        taskForce = List.copyOf(taskForce);
        team = List.copyOf(team);
        measures = List.copyOf(measures);
        asked = List.copyOf(asked);
        statements = List.copyOf(statements);
    }

    Handling act(String type, Instant at, String actor) {
        return new Handling(plus(acts, new Act(type, at, actor)), notes, taskForce, team, measures, asked, statements,
                statutory, suspension);
    }

    Handling after(IssueEvent event, String type, String author) {
        return switch (event) {
            case IssueEvent.Raised e -> new Handling(acts, notes, taskForce, team, measures, e.statementsFrom(),
                    statements, statutory, null);
            case IssueEvent.TaskForceFormed e ->
                new Handling(acts, notes, e.departments(), team, measures, asked, statements, statutory, suspension);
            case IssueEvent.TeamConvened e -> new Handling(acts, notes, taskForce, e.departments(), measures, asked,
                    statements, statutory, suspension);
            case IssueEvent.MeasuresSet e ->
                new Handling(acts, notes, taskForce, team, e.measures(), asked, statements, statutory, suspension);
            case IssueEvent.StatementGiven e -> new Handling(acts, notes, taskForce, team, measures, asked,
                    plus(statements, new Statement(e.department(), e.reasons(), e.occurredAt())), statutory,
                    suspension);
            case IssueEvent.ReportFiled e -> noted(new Note(type, e.occurredAt(), author, e.report()))
                    .statutory(e.statutory());
            case IssueEvent.MeetingRecorded e -> noted(new Note(type, e.heldAt(), author, e.decisions()));
            case IssueEvent.Contained e -> noted(new Note(type, e.occurredAt(), author, e.how()));
            case IssueEvent.FollowedUp e -> noted(new Note(type, e.occurredAt(), author, e.report()));
            default -> this;
        };
    }

    Handling suspended(@Nullable Suspension stop) {
        return new Handling(acts, notes, taskForce, team, measures, asked, statements, statutory, stop);
    }

    private Handling noted(Note note) {
        return new Handling(acts, plus(notes, note), taskForce, team, measures, asked, statements, statutory,
                suspension);
    }

    private Handling statutory(StatutoryAnswer answer) {
        return new Handling(acts, notes, taskForce, team, measures, asked, statements, answer, suspension);
    }

    /** The departments that joined for this issue only. */
    List<DepartmentId> joined() {
        return Stream.concat(taskForce.stream(), team.stream()).distinct().toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
