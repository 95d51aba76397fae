package org.entente.command.issue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent.EmergencyPlanStarted;
import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueEvent.EvidenceRemoved;
import org.entente.api.issue.IssueEvent.TaskForceFormed;
import org.jspecify.annotations.Nullable;

/**
 * What was set up for one issue.
 *
 * @param hasTaskForce a task force was formed and has not ended
 * @param taskForce    its departments
 * @param members      people in it besides those who speak for its departments
 * @param team         the departments of the emergency response team
 * @param responsible  who carries the decision out; null before the measures
 * @param evidence     the files attached to the issue itself now: SHA-256, and who attached it
 * @param named        SHA-256 of every file that a solution, a containment or a report named
 * @param plan         the version of the emergency plan that was started; null before
 * @param stepsDone    its steps that are done
 */
record Response(boolean hasTaskForce, List<DepartmentId> taskForce, List<PersonId> members, List<DepartmentId> team,
        @Nullable PersonId responsible, Map<String, String> evidence, Set<String> named, @Nullable Long plan,
        Set<String> stepsDone) {
    static final Response NONE = new Response(false, List.of(), List.of(), List.of(), null, Map.of(), Set.of(), null,
            Set.of());

    Response {
        taskForce = List.copyOf(taskForce);
        members = List.copyOf(members);
        team = List.copyOf(team);
        evidence = Map.copyOf(evidence);
        named = Set.copyOf(named);
        stepsDone = Set.copyOf(stepsDone);
    }

    /** The departments of task force and response team. */
    Set<DepartmentId> joined() {
        Set<DepartmentId> all = new LinkedHashSet<>(taskForce);
        all.addAll(team);
        return all;
    }

    /** Everybody named for this issue by person: who carries the decision out, and the people of the task force. */
    Set<PersonId> people() {
        Set<PersonId> all = new LinkedHashSet<>(members);
        if (responsible != null) {
            all.add(responsible);
        }
        return all;
    }

    Response with(TaskForceFormed formed) {
        return new Response(true, formed.departments(), formed.members(), team, responsible, evidence, named, plan,
                stepsDone);
    }

    Response withoutTaskForce() {
        return new Response(false, List.of(), List.of(), team, responsible, evidence, named, plan, stepsDone);
    }

    Response withTeam(List<DepartmentId> departments) {
        return new Response(hasTaskForce, taskForce, members, departments, responsible, evidence, named, plan,
                stepsDone);
    }

    Response with(PersonId inCharge) {
        return new Response(hasTaskForce, taskForce, members, team, inCharge, evidence, named, plan, stepsDone);
    }

    Response with(EvidenceAttached attached) {
        Map<String, String> more = new HashMap<>(evidence);
        more.put(attached.attachment().sha256().value(), attached.by());
        return new Response(hasTaskForce, taskForce, members, team, responsible, more, named, plan, stepsDone);
    }

    Response without(EvidenceRemoved removed) {
        Map<String, String> less = new HashMap<>(evidence);
        less.remove(removed.evidence().value());
        return new Response(hasTaskForce, taskForce, members, team, responsible, less, named, plan, stepsDone);
    }

    Response naming(@Nullable List<String> attachments) {
        if (attachments == null || attachments.isEmpty()) {
            return this;
        }
        Set<String> more = new LinkedHashSet<>(named);
        more.addAll(attachments);
        return new Response(hasTaskForce, taskForce, members, team, responsible, evidence, more, plan, stepsDone);
    }

    /** The plan begins anew whenever the issue becomes critical. */
    Response with(EmergencyPlanStarted started) {
        Long version = started.plan();
        return new Response(hasTaskForce, taskForce, members, team, responsible, evidence, named,
                version == null ? 0L : version, Set.of());
    }

    Response done(String step) {
        Set<String> more = new LinkedHashSet<>(stepsDone);
        more.add(step);
        return new Response(hasTaskForce, taskForce, members, team, responsible, evidence, named, plan, more);
    }
}
