package org.entente.query.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.Measure;
import org.entente.api.issue.StatutoryAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What has been done about an issue.
 *
 * @param acts       every clock time in order: notice, team, measures, containment, report, solved and all others
 * @param force      the task force; null before it is formed
 * @param measures   those in force
 * @param responsible who carries the decision out; null before the measures
 * @param asked      departments whose written statement is asked for
 * @param emergency  the emergency plan that was started last; null before
 * @param suspension null unless suspended
 */
public record Handling(List<Act> acts, List<Note> notes, @Nullable Force force, List<DepartmentId> team,
        List<Measure> measures, @Nullable PersonId responsible, List<DepartmentId> asked, List<Statement> statements,
        @Nullable StatutoryAnswer statutory, @Nullable EmergencyRun emergency, List<EvidenceFile> evidence,
        @Nullable Suspension suspension) {
    static final Handling NONE = new Handling(List.of(), List.of(), null, List.of(), List.of(), null, List.of(),
            List.of(), null, null, List.of(), null);

    public Handling {
        acts = List.copyOf(acts);
        notes = List.copyOf(notes);
        team = List.copyOf(team);
        measures = List.copyOf(measures);
        asked = List.copyOf(asked);
        statements = List.copyOf(statements);
        evidence = List.copyOf(evidence);
    }

    Handling act(String type, Instant at, String actor) {
        return new Handling(plus(acts, new Act(type, at, actor)), notes, force, team, measures, responsible, asked,
                statements,
                statutory, emergency, evidence, suspension);
    }

    Handling after(IssueEvent event, String type, String author) {
        return switch (event) {
            case IssueEvent.Raised e ->
                new Handling(acts, notes, force, team, measures, responsible, e.statementsFrom(),
                        statements, statutory, emergency, evidence, null);
            case IssueEvent.TaskForceFormed e -> with(Force.formed(e));
            case IssueEvent.TaskForceEnded e -> with(force == null ? null : force.ended(e));
            case IssueEvent.TeamConvened e ->
                new Handling(acts, notes, force, e.departments(), measures, responsible, asked,
                        statements, statutory, emergency, evidence, suspension);
            case IssueEvent.MeasuresSet e ->
                new Handling(acts, notes, force, team, e.measures(), responsible, asked, statements,
                        statutory, emergency, evidence, suspension);
            case IssueEvent.StatementGiven e -> new Handling(acts, notes, force, team, measures, responsible, asked,
                    plus(statements, new Statement(e.department(), e.reasons(), e.occurredAt())), statutory, emergency,
                    evidence, suspension);
            case IssueEvent.EmergencyPlanStarted e -> with(EmergencyRun.started(e));
            case IssueEvent.EmergencyStepDone e -> with(emergency == null ? null : emergency.done(e));
            case IssueEvent.ResponsibleNamed e -> new Handling(acts, notes, force, team, measures, e.person(), asked,
                    statements, statutory, emergency, evidence, suspension);
            case IssueEvent.EvidenceAttached e -> having(plus(evidence, EvidenceFile.of(e)));
            case IssueEvent.EvidenceRemoved e -> having(evidence.stream().map(one -> one.after(e)).toList());
            case IssueEvent.StatutoryAnswered e -> answered(e.answer());
            case IssueEvent.ReportFiled e -> noted(new Note(type, e.occurredAt(), author, e.report(),
                    e.attachments())).answered(e.statutory());
            case IssueEvent.MeetingRecorded e -> noted(new Note(type, e.heldAt(), author, e.decisions(), null));
            case IssueEvent.Contained e -> noted(new Note(type, e.occurredAt(), author, e.how(), e.attachments()));
            case IssueEvent.FollowedUp e -> noted(new Note(type, e.occurredAt(), author, e.report(), null));
            default -> this;
        };
    }

    Handling suspended(@Nullable Suspension stop) {
        return new Handling(acts, notes, force, team, measures, responsible, asked, statements, statutory, emergency,
                evidence,
                stop);
    }

    private Handling with(@Nullable Force next) {
        return new Handling(acts, notes, next, team, measures, responsible, asked, statements, statutory, emergency,
                evidence,
                suspension);
    }

    private Handling with(@Nullable EmergencyRun run) {
        return new Handling(acts, notes, force, team, measures, responsible, asked, statements, statutory, run,
                evidence,
                suspension);
    }

    private Handling having(List<EvidenceFile> files) {
        return new Handling(acts, notes, force, team, measures, responsible, asked, statements, statutory, emergency,
                files, suspension);
    }

    private Handling noted(Note note) {
        return new Handling(acts, plus(notes, note), force, team, measures, responsible, asked, statements, statutory,
                emergency,
                evidence, suspension);
    }

    private Handling answered(StatutoryAnswer answer) {
        return new Handling(acts, notes, force, team, measures, responsible, asked, statements, answer, emergency,
                evidence,
                suspension);
    }

    /** The departments of the task force, also after it ended. */
    public List<DepartmentId> taskForce() {
        return force == null ? List.of() : force.departments();
    }

    /** Everybody named for this issue by person: who carries the decision out, and the task force while it works. */
    List<PersonId> people() {
        Stream<PersonId> working = force == null ? Stream.of() : force.people();
        return Stream.concat(working, Stream.ofNullable(responsible)).distinct().toList();
    }

    /** The departments that joined for this issue only. */
    List<DepartmentId> joined() {
        Stream<DepartmentId> working = force == null ? Stream.of() : force.working();
        return Stream.concat(working, team.stream()).distinct().toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
