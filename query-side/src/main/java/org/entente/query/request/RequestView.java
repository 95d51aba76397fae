package org.entente.query.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.Category;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RequestUrgency;
import org.entente.api.text.Text;
import org.entente.query.action.Action;
import org.entente.query.hint.Hint;
import org.entente.query.obligation.ObligationView;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything about it: its form, who takes part, what is owed, and what the reader may do next.
 *
 * @param signedRevision the revision that the head signed; 0 if none
 * @param endReason      why it was rejected, withdrawn or cancelled
 * @param standstill     while it is suspended: since when, until when, why
 * @param forced         that it was begun although departments were silent; null if it was not
 * @param sameDayTarget  for emergencies, by when the present step should be done; no obligation
 * @param hints          remarks on the form while it can still be changed or is before the Office; none blocks
 */
public record RequestView(RequestId id, @Nullable String number, boolean hasty, long version, RequestPhase phase,
        Text title,
        Category category, RequestUrgency urgency, DepartmentId initiator, @Nullable DepartmentId lead,
        PersonId applicant, int revision, int signedRevision, RequestForm form, List<DepartmentView> departments,
        @Nullable Review review, RequestTimes times, @Nullable String endReason,
        @Nullable Standstill standstill, @Nullable Forced forced, List<ResourceView> resources,
        @Nullable SameDayTarget sameDayTarget, List<Hint> hints, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {
    public RequestView {
        departments = List.copyOf(departments);
        resources = List.copyOf(resources);
        hints = List.copyOf(hints);
        obligations = List.copyOf(obligations);
        actions = List.copyOf(actions);
    }
}
