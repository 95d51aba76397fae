package org.entente.command.plan;

import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.plan.ChangeEffect;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.OpinionStance;
import org.entente.api.text.Text;
import org.entente.command.plan.PlanBodies.PlanContentBody;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What bodies of plan changes look like. Only what is {@code @Nullable} may be left out. */
final class ChangeBodies {
    private ChangeBodies() {}

    /** For whom a change is filed: a participant's own department, or the Coordination Office. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "filer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "department", value = DepartmentChangeBody.class),
            @JsonSubTypes.Type(name = "office", value = OfficeChangeBody.class)})
    sealed interface ChangeBody {}

    record DepartmentChangeBody(@Nullable DepartmentId department, ProposalBody proposal, @Nullable Integer emergency)
            implements ChangeBody {}

    record OfficeChangeBody(ProposalBody proposal, @Nullable Integer emergency) implements ChangeBody {}

    /** The change request of handbook 1.8 T6. */
    record ProposalBody(Text what, Text why, ChangeEffect effect, Text alternatives, int basedOn,
            PlanContentBody content) {
        ChangeProposal proposal() {
            return new ChangeProposal(what, why, effect, alternatives, basedOn, content.content());
        }
    }

    record SupplementBody(Text supplement, @Nullable ProposalBody proposal) {}

    record OpinionBody(@Nullable DepartmentId department, int revision, OpinionStance stance, @Nullable Text remarks) {}

    /** What is decided about a change. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
    @JsonSubTypes({@JsonSubTypes.Type(name = "approve", value = ApproveBody.class),
            @JsonSubTypes.Type(name = "reject", value = RejectBody.class),
            @JsonSubTypes.Type(name = "defer", value = DeferBody.class)})
    sealed interface DecisionBody {}

    record ApproveBody(@Nullable Text note) implements DecisionBody {}

    record RejectBody(Text reason) implements DecisionBody {}

    record DeferBody(Text needed, LocalDate until) implements DecisionBody {}

    record WithdrawalBody(String reason) {}

    record TierBody(ChangeTier tier, String reason) {}

    /** Who acted first: the lead department, or the director for the Coordination Office. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "actor")
    @JsonSubTypes({@JsonSubTypes.Type(name = "department", value = DepartmentEmergencyBody.class),
            @JsonSubTypes.Type(name = "office", value = OfficeEmergencyBody.class)})
    sealed interface EmergencyBody {}

    record DepartmentEmergencyBody(@Nullable DepartmentId department, IssueId issue, Text done)
            implements EmergencyBody {}

    record OfficeEmergencyBody(IssueId issue, Text done) implements EmergencyBody {}
}
