package org.entente.command.issue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent.EmergencyPlanStarted;
import org.entente.api.issue.IssueEvent.TaskForceFormed;
import org.jspecify.annotations.Nullable;

/**
 * What was set up for one issue.
 *
 * @param hasTaskForce a task force was formed and has not ended
 * @param taskForce    its departments
 * @param members      people in it besides those who speak for its departments
 * @param team         the departments of the emergency response team
 * @param evidence     SHA-256 of the files attached to the issue itself
 * @param plan         the version of the emergency plan that was started; null before
 * @param stepsDone    its steps that are done
 */
record Response(boolean hasTaskForce, List<DepartmentId> taskForce, List<PersonId> members, List<DepartmentId> team,
        Set<String> evidence, @Nullable Long plan, Set<String> stepsDone) {
    static final Response NONE = new Response(false, List.of(), List.of(), List.of(), Set.of(), null, Set.of());

    Response {
        taskForce = List.copyOf(taskForce);
        members = List.copyOf(members);
        team = List.copyOf(team);
        evidence = Set.copyOf(evidence);
        stepsDone = Set.copyOf(stepsDone);
    }

    /** The departments of task force and response team. */
    Set<DepartmentId> joined() {
        Set<DepartmentId> all = new LinkedHashSet<>(taskForce);
        all.addAll(team);
        return all;
    }

    Response with(TaskForceFormed formed) {
        return new Response(true, formed.departments(), formed.members(), team, evidence, plan, stepsDone);
    }

    Response withoutTaskForce() {
        return new Response(false, List.of(), List.of(), team, evidence, plan, stepsDone);
    }

    Response withTeam(List<DepartmentId> departments) {
        return new Response(hasTaskForce, taskForce, members, departments, evidence, plan, stepsDone);
    }

    Response with(String attached) {
        Set<String> more = new LinkedHashSet<>(evidence);
        more.add(attached);
        return new Response(hasTaskForce, taskForce, members, team, more, plan, stepsDone);
    }

    /** The plan begins anew whenever the issue becomes critical. */
    Response with(EmergencyPlanStarted started) {
        Long version = started.plan();
        return new Response(hasTaskForce, taskForce, members, team, evidence, version == null ? 0L : version, Set.of());
    }

    Response done(String step) {
        Set<String> more = new LinkedHashSet<>(stepsDone);
        more.add(step);
        return new Response(hasTaskForce, taskForce, members, team, evidence, plan, more);
    }
}
