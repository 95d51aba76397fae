package org.entente.api.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestFields;
import org.entente.api.request.ResourceNeed;
import org.entente.api.revision.FieldReader;
import org.entente.api.revision.FieldWriter;
import org.jspecify.annotations.Nullable;

/** A plan's content as its fields, and back: the words in which versions, differences and the content hash speak of it. */
public final class PlanFields {
    private PlanFields() {}

    public static SortedMap<String, String> of(PlanContent plan) {
        // PLN-12: two versions differ in the fields of this list, rows being the same by their id
        FieldWriter fields = new FieldWriter().text("goal", plan.goal())
                .rows("goals", plan.goals(), PlanGoal::id,
                        (to, one) -> to.word("parent", one.parent()).text("what", one.what())
                                .text("measure", one.measure()).day("dueOn", one.dueOn()))
                .day("weekOne", plan.weekOne())
                .rows("tasks", plan.tasks(), one -> Integer.toString(one.number()), PlanFields::write)
                .rows("resources", plan.resources(), ResourceNeed::id, RequestFields::write)
                .text("coordination", plan.coordination())
                .rows("risks", plan.risks(), PlanRisk::id, (to, one) -> write(
                        to.text("risk", one.risk()).text("contingency", one.contingency()), one.trigger()));
        SyncRhythm rhythm = plan.rhythm();
        if (rhythm != null) {
            fields.word("rhythm.day", rhythm.day().name()).word("rhythm.at", rhythm.at().toString())
                    .word("rhythm.minutes", Integer.toString(rhythm.minutes())).word("rhythm.place", rhythm.place());
        }
        return fields.fields();
    }

    /**
     * The content that these fields are.
     *
     * @throws org.entente.api.refusal.Refusal 422 {@code unknown-field}, {@code field-malformed}, or whatever the content itself
     *             refuses
     */
    public static PlanContent content(Map<String, String> fields) {
        FieldReader from = new FieldReader(fields);
        PlanContent content = new PlanContent(from.text("goal"), from.rows("goals",
                (id, row) -> new PlanGoal(id, row.word("parent"), row.text("what"), row.text("measure"),
                        row.day("dueOn"))),
                from.day("weekOne"), from.rows("tasks", Integer::valueOf, PlanFields::task),
                from.rows("resources", RequestFields::resource), from.text("coordination"), rhythm(from),
                from.rows("risks", (id, row) -> new PlanRisk(id, row.text("risk"), row.text("contingency"),
                        trigger(row))));
        from.done();
        return content;
    }

    private static void write(FieldWriter to, PlanTask one) {
        to.word("department", one.department().value()).word("owner", one.owner().value())
                .word("firstWeek", Integer.toString(one.firstWeek())).word("lastWeek", Integer.toString(one.lastWeek()))
                .text("title", one.title()).text("deliverable", one.deliverable())
                .word("goals", String.join(" ", one.goals()));
    }

    private static PlanTask task(int number, FieldReader row) {
        @Nullable
        String goals = row.word("goals");
        return new PlanTask(number, row.required("department", DepartmentId::new), row.required("owner", PersonId::new),
                row.required("firstWeek", Integer::valueOf), row.required("lastWeek", Integer::valueOf),
                row.text("title"), row.text("deliverable"), goals == null ? List.of() : List.of(goals.split(" ", -1)));
    }

    private static @Nullable SyncRhythm rhythm(FieldReader from) {
        @Nullable
        DayOfWeek day = from.read("rhythm.day", one -> coded(DayOfWeek.values(), DayOfWeek::name, one));
        if (day == null) {
            return null;
        }
        @Nullable
        String place = from.word("rhythm.place");
        return new SyncRhythm(day, from.required("rhythm.at", LocalTime::parse),
                from.required("rhythm.minutes", Integer::valueOf), place == null ? "" : place);
    }

    private static void write(FieldWriter to, RiskTrigger trigger) {
        switch (trigger) {
            case RiskTrigger.TaskLate it -> to.word("trigger.type", "task_late")
                    .word("trigger.planTask", number(it.planTask()))
                    .word("trigger.workingDays", number(it.workingDays()));
            case RiskTrigger.TaskBlocked it -> to.word("trigger.type", "task_blocked").word("trigger.planTask",
                    number(it.planTask()));
            case RiskTrigger.IssueRaised it -> to.word("trigger.type", "issue_raised").word("trigger.atLeast",
                    it.atLeast().code());
            case RiskTrigger.OnDate it -> to.word("trigger.type", "on_date").day("trigger.on", it.on());
            case RiskTrigger.Judgement it -> to.word("trigger.type", "judgement").text("trigger.what", it.what());
        }
    }

    private static RiskTrigger trigger(FieldReader row) {
        return row.required("trigger.type", type -> switch (type) {
            case "task_late" -> new RiskTrigger.TaskLate(row.read("trigger.planTask", Integer::valueOf),
                    row.required("trigger.workingDays", Integer::valueOf));
            case "task_blocked" -> new RiskTrigger.TaskBlocked(row.read("trigger.planTask", Integer::valueOf));
            case "issue_raised" -> new RiskTrigger.IssueRaised(
                    row.required("trigger.atLeast", one -> coded(Urgency.values(), Urgency::code, one)));
            case "on_date" -> new RiskTrigger.OnDate(row.required("trigger.on", LocalDate::parse));
            case "judgement" -> new RiskTrigger.Judgement(row.text("trigger.what"));
            default -> throw new IllegalArgumentException(type);
        });
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static <E> E coded(E[] words, Function<E, String> code, String word) {
        return Stream.of(words).filter(one -> code.apply(one).equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
