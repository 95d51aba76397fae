package org.entente.query.hint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.organization.Organization;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.query.access.Sight;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.policy.PolicyProjection;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/** Everything there is to remark on a form while it can still be changed or is before the Office. */
public final class Hints {
    private static final Set<RequestPhase> OPEN = EnumSet.of(RequestPhase.DRAFT, RequestPhase.RETURNED,
            RequestPhase.SUBMITTED, RequestPhase.REVISING);

    private Hints() {}

    /**
     * @param submittedAt when the Office's time began; null if it has not
     * @param sight       similar cases are named only to who may see them
     */
    public static List<Hint> of(RequestId request, RequestPhase phase, RequestForm form, @Nullable Instant submittedAt,
            Snapshot at, Sight sight) {
        if (!OPEN.contains(phase)) {
            return List.of();
        }
        // REQ-13: hints help the writers and the review; no rule ever asks whether one was followed
        Organization company = OrganizationProjection.of(at);
        Instant from = phase == RequestPhase.SUBMITTED && submittedAt != null ? submittedAt : at.now();
        List<Hint> hints = new ArrayList<>(FormHints.of(form, company));
        hints.addAll(DateHints.of(form, phase == RequestPhase.REVISING, from, CalendarProjection.inForce(at),
                PolicyProjection.inForce(at).narrowedTo(form.category(), request)));
        hints.addAll(SimilarCases.hints(request, form, at, sight, company));
        return hints;
    }
}
