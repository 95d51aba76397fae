package org.entente.query.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.query.access.Sight;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.hint.Hints;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationRow;
import org.entente.query.obligation.ObligationView;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;

/** Finds cases by id or number, and gathers what is shown of one. */
public final class Cases {
    /** A case with more obligations is shown with its first ones; the list of obligations has them all. */
    private static final int MOST_OBLIGATIONS = 1_000;

    private Cases() {}

    /** Whether it is the case's id, not its number. */
    public static boolean isId(String idOrNumber) {
        return idOrNumber.startsWith(RequestId.PREFIX);
    }

    /**
     * The case of this id or number.
     *
     * @throws Refusal {@code not-found}, or {@code not-in-case} if it is not for this person
     */
    public static RequestRow seen(String idOrNumber, Snapshot at, Sight sight) {
        Optional<RequestRow> found = isId(idOrNumber)
                ? at.one(RequestProjection.REQUESTS, idOrNumber)
                : at.all(RequestProjection.REQUESTS, Filter.none().equal("number", idOrNumber), 1).stream()
                        .findFirst();
        RequestRow row = found.orElseThrow(() -> Refusal.notFound(idOrNumber));
        sight.requireCase(row.id().value());
        return row;
    }

    static RequestView view(RequestRow row, Snapshot at, Sight sight) {
        List<ObligationRow> owed = at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("request", row.id()),
                MOST_OBLIGATIONS);
        RequestForm form = row.papers().form();
        return new RequestView(row.id(), row.number(), row.version(), row.phase(), form.title(), form.category(),
                form.urgency(), row.initiator(), row.lead().orElse(null), row.applicant(), row.papers().revision(),
                row.papers().signedRevision(), form, departments(row, at), row.review(), row.times(), row.endReason(),
                row.standstill(),
                ResourceView.of(row), SameDayTarget.of(row, CalendarProjection.inForce(at)).orElse(null),
                Hints.of(row.id(), row.phase(), form, row.times().submittedAt(), at, sight),
                owed.stream().map(ObligationView::of).toList(),
                RequestActions.of(row, OrganizationProjection.of(at).rolesOf(sight.person())));
    }

    static List<DepartmentView> departments(RequestRow row, Snapshot at) {
        Filter late = Filter.none().equal("owner", row.id()).equal("code", ObligationCode.CONFIRMATION.code())
                .equal("state", ObligationState.MISSED.code());
        Set<String> overdue = at.all(ObligationProjection.OBLIGATIONS, late, MOST_OBLIGATIONS).stream()
                .filter(one -> one.verdict() != null && one.verdict().fulfilledAt() == null)
                .map(one -> one.terms().subject()).collect(Collectors.toSet());
        return row.participants().stream()
                .map(one -> DepartmentView.of(one, overdue.contains(one.department().value()))).toList();
    }
}
