package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.RulingOutcome;
import org.entente.api.text.Bounds;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What bodies about a department's confirmation look like. Only what is {@code @Nullable} may be left out. */
final class ObjectionBodies {
    private ObjectionBodies() {}

    /** A department's answer (handbook 1.2 A6). */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "confirm", value = ConfirmedBody.class),
            @JsonSubTypes.Type(name = "object", value = ObjectedBody.class),
            @JsonSubTypes.Type(name = "wrongly-listed", value = WronglyListedBody.class)})
    sealed interface ConfirmationBody {}

    record ConfirmedBody(@Nullable DepartmentId department, int revision) implements ConfirmationBody {}

    record ObjectedBody(@Nullable DepartmentId department, int revision, List<AdjustmentBody> adjustments)
            implements ConfirmationBody {
        List<Adjustment> proposed() {
            return Bounds.list("adjustments", adjustments).stream().map(AdjustmentBody::adjustment).toList();
        }
    }

    record WronglyListedBody(@Nullable DepartmentId department, int revision, String reason)
            implements ConfirmationBody {}

    /** What is not there yet has no {@code from}, what is to go has no {@code to}. */
    record AdjustmentBody(String field, @Nullable String from, @Nullable String to, String reason) {
        Adjustment adjustment() {
            return new Adjustment(field, from == null ? "" : from, to == null ? "" : to, reason);
        }
    }

    /** The initiating department's answer to an objection (handbook 1.2 A7). */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "accept", value = AcceptedBody.class),
            @JsonSubTypes.Type(name = "decline", value = DeclinedBody.class)})
    sealed interface ObjectionAnswerBody {}

    record AcceptedBody(@Nullable DepartmentId department) implements ObjectionAnswerBody {}

    record DeclinedBody(@Nullable DepartmentId department, String reason) implements ObjectionAnswerBody {}

    record RulingBody(RulingOutcome outcome, String reason) {}

    record AppealBody(@Nullable DepartmentId department, String reason) {}

    record ForcedKickoffBody(String reason) {}
}
