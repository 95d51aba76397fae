package org.entente.query.request;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.Silence;
import org.entente.api.task.TaskStatus;
import org.entente.query.access.Sight;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.hint.Hints;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationRow;
import org.entente.query.obligation.ObligationView;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.task.TaskProjection;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;

/** Finds cases by id or number, and gathers what is shown of one. */
public final class Cases {
    /** A case with more obligations is shown with its first ones; the list of obligations has them all. */
    private static final int MOST_OBLIGATIONS = 1_000;
    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_ANSWERS = 10_000;

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

    /** The roles of somebody in this case as of a snapshot: those that the company gives and those that the case gives. */
    public static Set<RoleHeld> rolesIn(RequestRow row, Snapshot at, PersonId person) {
        Set<RoleHeld> held = new LinkedHashSet<>(OrganizationProjection.of(at).rolesOf(person));
        held.addAll(row.rolesOf(person));
        return held;
    }

    /** The same, and assignee for the departments of own work items in it. */
    public static Set<RoleHeld> rolesByItemsToo(RequestRow row, Snapshot at, PersonId person) {
        Set<RoleHeld> held = rolesIn(row, at, person);
        at.all(TaskProjection.TASKS, Filter.none().equal("request", row.id()).equal("assignee", person), MOST_ITEMS)
                .stream().filter(one -> one.status() != TaskStatus.CANCELLED)
                .forEach(one -> held.add(new RoleHeld(Role.ASSIGNEE, one.item().department())));
        return held;
    }

    static RequestView view(RequestRow row, Snapshot at, Sight sight) {
        List<ObligationRow> owed = at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("request", row.id()),
                MOST_OBLIGATIONS);
        RequestForm form = row.papers().form();
        Map<DepartmentId, Instant> missed = missed(row, at);
        return new RequestView(row.id(), row.number(), row.papers().hasty(), row.version(), row.phase(), form.title(),
                form.category(),
                form.urgency(), row.initiator(), row.lead().orElse(null), row.applicant(), row.papers().revision(),
                row.papers().signedRevision(), form, departments(row, missed), row.review(), row.times(),
                row.endReason(), row.standstill(), row.forced(), ResourceView.of(row),
                SameDayTarget.of(row, CalendarProjection.inForce(at)).orElse(null),
                Hints.of(row.id(), row.phase(), form, row.times().submittedAt(), at, sight),
                owed.stream().map(ObligationView::of).toList(),
                RequestActions.of(row, rolesByItemsToo(row, at, sight.person()), reportable(missed, at)));
    }

    static ConfirmationsView confirmations(RequestRow row, Snapshot at, PersonId reader) {
        Set<RoleHeld> held = rolesIn(row, at, reader);
        Filter ofCase = Filter.none().equal("request", row.id());
        return new ConfirmationsView(row.id(), row.papers().revision(), departments(row, missed(row, at)),
                at.all(RequestProjection.OBJECTIONS, ofCase, MOST_ANSWERS).stream()
                        .map(one -> ObjectionView.of(one, ObjectionActions.of(one, row, held))).toList(),
                at.all(RequestProjection.ANSWERS, ofCase, MOST_ANSWERS), row.forced(),
                Stream.of(ObligationCode.CONFIRMATION, ObligationCode.REVISION)
                        .flatMap(code -> owed(row, code, at).stream()).map(ObligationView::of).toList());
    }

    private static List<DepartmentView> departments(RequestRow row, Map<DepartmentId, Instant> missed) {
        return row.participants().stream()
                .map(one -> DepartmentView.of(one, missed.containsKey(one.department()))).toList();
    }

    /** The departments that owe an answer and let the time for it pass, each with that moment. */
    private static Map<DepartmentId, Instant> missed(RequestRow row, Snapshot at) {
        Map<DepartmentId, Instant> missed = new LinkedHashMap<>();
        for (ObligationRow one : owed(row, ObligationCode.CONFIRMATION, at)) {
            DepartmentId department = new DepartmentId(one.terms().subject());
            missed.remove(department); // of several the last one counts
            if (one.state() == ObligationState.MISSED && row.owesAnswer(department)) {
                missed.put(department, one.terms().dueAt());
            }
        }
        return missed;
    }

    private static List<DepartmentId> reportable(Map<DepartmentId, Instant> missed, Snapshot at) {
        WorkingCalendar calendar = CalendarProjection.inForce(at);
        return missed.entrySet().stream()
                .filter(one -> !Silence.reportableFrom(one.getValue(), calendar).isAfter(at.now()))
                .map(Map.Entry::getKey).toList();
    }

    private static List<ObligationRow> owed(RequestRow row, ObligationCode code, Snapshot at) {
        return at.all(ObligationProjection.OBLIGATIONS,
                Filter.none().equal("owner", row.id()).equal("code", code.code()), MOST_OBLIGATIONS).stream()
                .sorted(Comparator.comparing(ObligationRow::position)).toList();
    }
}
