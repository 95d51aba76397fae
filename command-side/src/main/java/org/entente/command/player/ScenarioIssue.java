package org.entente.command.player;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a case as its file tells it.
 *
 * @param id          its number in the case, such as I3
 * @param urgency     as reported
 * @param vp          the seat of the vice president who holds it while urgent
 * @param taskForce   empty for the departments concerned
 * @param escalatedTo the level to which it climbs because a limit is missed
 */
public record ScenarioIssue(String id, IssueKind kind, Urgency urgency, DepartmentId reporter,
        List<DepartmentId> responsible, LocalDateTime reported, Text problem, Text impact, Text resolution,
        LocalDateTime resolved, LocalDateTime verified, @Nullable String vp, @Nullable LocalDateTime vpNotified,
        List<DepartmentId> taskForce, @Nullable LocalDateTime measuresSet, @Nullable Urgency escalatedTo,
        @Nullable LocalDateTime escalatedAt, @Nullable LocalDateTime gmNotified, @Nullable LocalDateTime teamConvened,
        @Nullable LocalDateTime contained, @Nullable LocalDateTime writtenReport) {
    public ScenarioIssue {
        responsible = List.copyOf(responsible);
        taskForce = taskForce == null ? List.of() : List.copyOf(taskForce);
    }

    /** The department that reported and those held responsible, each once. */
    List<DepartmentId> concerned() {
        Set<DepartmentId> all = new LinkedHashSet<>(List.of(reporter));
        all.addAll(responsible);
        return List.copyOf(all);
    }

    /** Who joins the task force. */
    List<DepartmentId> force() {
        return taskForce.isEmpty() ? concerned() : taskForce;
    }

    DepartmentId main() {
        return responsible.getFirst();
    }

    boolean passes(Urgency level) {
        return urgency == level || escalatedTo == level;
    }
}
