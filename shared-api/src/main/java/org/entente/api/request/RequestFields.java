package org.entente.api.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.revision.FieldReader;
import org.entente.api.revision.FieldWriter;
import org.jspecify.annotations.Nullable;

/** A request's form as its fields, and back: the words in which revisions, differences and objections speak of it. */
public final class RequestFields {
    private RequestFields() {}

    public static SortedMap<String, String> of(RequestForm form) {
        // REQ-17: two revisions differ in the fields of this list, rows being the same by their id
        return new FieldWriter().text("title", form.title()).word("category", form.category().code())
                .text("background", form.background()).text("goal", form.goal())
                .rows("subGoals", form.subGoals(), SubGoal::id,
                        (to, one) -> to.text("what", one.what()).text("measure", one.measure()).day("dueOn",
                                one.dueOn()))
                .text("deliveryStandard", form.deliveryStandard()).day("desiredEnd", form.desiredEnd())
                .rows("milestones", form.milestones(), Milestone::id,
                        (to, one) -> to.day("on", one.on()).text("what", one.what()))
                .rows("departments", form.departments(), one -> one.department().value(),
                        (to, one) -> to.word("part", one.part().code()).text("duty", one.duty()))
                .rows("resources", form.resources(), ResourceNeed::id, RequestFields::write)
                .word("urgency", form.urgency().code()).word("confidentiality", form.confidentiality().code())
                .word("phone", form.phone()).fields();
    }

    /** The fields of one resource; the plan names its resources in the same way. */
    public static void write(FieldWriter to, ResourceNeed one) {
        BigDecimal amount = one.amountCny();
        Integer people = one.people();
        to.word("from", one.from().value()).text("what", one.what())
                .word("amountCny", amount == null ? null : amount.toPlainString())
                .word("people", people == null ? null : people.toString());
    }

    /**
     * The form that these fields are.
     *
     * @throws Refusal 422 {@code unknown-field}, {@code field-malformed}, or whatever the form itself refuses
     */
    public static RequestForm form(Map<String, String> fields) {
        FieldReader from = new FieldReader(fields);
        @Nullable
        String phone = from.word("phone");
        RequestForm form = new RequestForm(from.text("title"),
                from.required("category", word(Category.values(), Category::code)),
                from.text("background"), from.text("goal"),
                from.rows("subGoals",
                        (id, row) -> new SubGoal(id, row.text("what"), row.text("measure"), row.day("dueOn"))),
                from.text("deliveryStandard"), from.day("desiredEnd"),
                from.rows("milestones",
                        (id, row) -> new Milestone(id, row.required("on", LocalDate::parse), row.text("what"))),
                from.rows("departments", DepartmentId::new,
                        (id, row) -> new DepartmentShare(id,
                                row.required("part", word(DepartmentPart.values(), DepartmentPart::code)),
                                row.text("duty"))),
                from.rows("resources", RequestFields::resource),
                from.required("urgency", word(RequestUrgency.values(), RequestUrgency::code)),
                from.required("confidentiality", word(Confidentiality.values(), Confidentiality::code)),
                phone == null ? "" : phone);
        from.done();
        return form;
    }

    /** One resource from its fields. */
    public static ResourceNeed resource(String id, FieldReader row) {
        return new ResourceNeed(id, row.required("from", DepartmentId::new), row.text("what"),
                row.read("amountCny", BigDecimal::new), row.read("people", Integer::valueOf));
    }

    private static <E> Function<String, E> word(E[] words, Function<E, String> code) {
        return word -> Stream.of(words).filter(one -> code.apply(one).equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
