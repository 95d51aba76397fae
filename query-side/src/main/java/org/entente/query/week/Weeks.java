package org.entente.query.week;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.api.week.WeeklyUpdatePhases;
import org.entente.query.access.Sight;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.task.TaskProjection;
import org.entente.query.task.TaskRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Codes;

import static org.entente.query.week.UpdateSlotProjection.UPDATES;

/** Gathers a week for one reader from one snapshot. */
public final class Weeks {
    private static final int MOST = 10_000;
    /** How far back the update before is looked for: whole weeks may be off. */
    private static final int BACK = 3;

    private final Snapshot at;
    private final Sight sight;

    public Weeks(Snapshot at, Sight sight) {
        this.at = at;
        this.sight = sight;
    }

    /** Everything that the reader has to report in a week, or may see of it. */
    public WeekView of(WeekKey week) {
        return of(week, new WeekController.Asked(null, null));
    }

    WeekView of(WeekKey week, WeekController.Asked asked) {
        Filter filter = Filter.none().equal("week", week).equal("department", asked.department()).equal("phase",
                Codes.of(asked.phase()));
        List<UpdateSlotRow> slots = ownSlots(filter);
        Set<String> requests = slots.stream().map(one -> one.request().value()).collect(Collectors.toSet());
        Map<String, RequestRow> cases = at.some(RequestProjection.REQUESTS, requests).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<String, UpdateSlotRow> before = at.some(UPDATES, slots.stream().flatMap(Weeks::keysBefore).toList())
                .stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<String, List<TaskRow>> items = at.all(TaskProjection.TASKS, Filter.none().oneOf("request", requests), MOST)
                .stream().collect(Collectors.groupingBy(one -> one.request().value()));
        LocalDate today = CalendarProjection.inForce(at).dateOf(at.now());
        return new WeekView(week, week.monday(), slots.stream()
                .sorted(Comparator.comparing((UpdateSlotRow one) -> one.request().value())
                        .thenComparing(one -> one.department().value()))
                .map(slot -> slot(slot, Objects.requireNonNull(cases.get(slot.request().value())),
                        Items.of(slot, items.getOrDefault(slot.request().value(), List.of()),
                                keysBefore(slot).map(before::get).toList(), today)))
                .toList());
    }

    /** All of them for whoever sees everything, else those of the departments that the reader speaks for or supervises. */
    private List<UpdateSlotRow> ownSlots(Filter filter) {
        if (sight.everything()) {
            return at.all(UPDATES, filter, MOST);
        }
        Map<String, List<String>> named = at
                .all(RequestProjection.REQUESTS, Filter.none().has("liaisons", sight.person()), MOST).stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one.rolesOf(sight.person()).stream()
                        .map(RoleHeld::department).map(String::valueOf).toList()));
        return Stream.concat(
                at.all(UPDATES, filter.oneOf("department", sight.departments()), MOST).stream(),
                at.all(UPDATES, filter.oneOf("request", named.keySet()), MOST).stream()
                        .filter(one -> named.getOrDefault(one.request().value(), List.of())
                                .contains(one.department().value())))
                .distinct().toList();
    }

    /** Where the updates before may stand, the latest first. */
    private static Stream<String> keysBefore(UpdateSlotRow slot) {
        return IntStream.rangeClosed(1, BACK).mapToObj(n -> WeekKey.of(slot.week().monday().minusWeeks(n)))
                .map(week -> WeeklyUpdateId.of(slot.request(), slot.department(), week).value());
    }

    private WeekView.Slot slot(UpdateSlotRow row, RequestRow theCase, List<WeekView.Item> items) {
        return new WeekView.Slot(row.id(), row.version(), row.request(), theCase.number(),
                theCase.papers().form().title(), row.department(), row.phase(), row.dueAt(), row.submittedAt(),
                row.late(), row.chased(), row.excuse(), row.endCause(), items, actions(row, theCase));
    }

    private List<Action> actions(UpdateSlotRow row, RequestRow theCase) {
        String path = "/api/weeks/" + row.week();
        Set<RoleHeld> held = Cases.rolesIn(theCase, at, sight.person());
        List<DepartmentId> own = List.of(row.department());
        return Stream.of(Offer.put("submit-update", path + "/updates", SubmitUpdate.class),
                Offer.post("copy-last-week", path + "/updates/copy", SubmitUpdate.class),
                Offer.post("excuse", path + "/slots/" + row.id() + "/excuse", ExcuseSlot.class))
                .map(one -> one.by(own).to(held, WeeklyUpdatePhases.RULES.allows(row.phase(), one.command()),
                        WeeklyUpdatePhases.IN_CASE.allows(theCase.phase(), one.command()), "1.4 C2"))
                .toList();
    }
}
