package org.entente.command.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Adjustment;
import org.entente.api.request.RequestFields;
import org.entente.api.request.RequestForm;
import org.entente.api.revision.FieldChange;
import org.entente.api.revision.Fields;

/** The form as objections would have it (handbook 1.2 A6, A7). */
final class AdjustedForm {
    private AdjustedForm() {}

    /**
     * The form with all these adjustments made.
     *
     * @throws Refusal {@code field-changed-meanwhile}, {@code unknown-field} or {@code field-malformed}, naming the field
     */
    static RequestForm of(RequestForm form, List<Adjustment> adjustments) {
        return RequestFields.form(Fields.apply(RequestFields.of(form), changes(adjustments)));
    }

    /** The form without this department, its duty and its part; what it was to give is then nobody's promise. */
    static RequestForm without(RequestForm form, DepartmentId department) {
        return new RequestForm(form.title(), form.category(), form.background(), form.goal(), form.subGoals(),
                form.deliveryStandard(), form.desiredEnd(), form.milestones(),
                form.departments().stream().filter(one -> !one.department().equals(department)).toList(),
                form.resources(), form.urgency(), form.confidentiality(), form.phone());
    }

    /** Whether the form says everything that these adjustments begin from. */
    static boolean stillSays(RequestForm form, List<Adjustment> adjustments) {
        Map<String, String> says = RequestFields.of(form);
        return changes(adjustments).stream().allMatch(one -> Objects.equals(says.get(one.field()), one.from()));
    }

    /**
     * CNF-9: an adjustment speaks of a field of the form, begins from what that says, and makes a form again.
     *
     * @throws Refusal naming the adjustment at fault by its pointer
     */
    static void requireFitting(RequestForm form, List<Adjustment> adjustments) {
        for (int i = 0; i < adjustments.size(); i++) {
            Adjustment one = adjustments.get(i);
            String at = "/adjustments/" + i;
            String says = RequestFields.of(form).getOrDefault(one.field(), "");
            if (!says.equals(one.from())) {
                throw Refusal.rule("adjustment-misquotes", "1.2 A6", "The form does not say that.")
                        .with("pointer", at + "/from").with("field", one.field()).with("says", says);
            }
        }
        try {
            of(form, adjustments);
        } catch (Refusal no) {
            throw no.with("pointer", "/adjustments/" + Math.max(0, about(adjustments, no)) + "/field");
        }
    }

    private static int about(List<Adjustment> adjustments, Refusal no) {
        return adjustments.stream().map(Adjustment::field).toList().indexOf(no.facts().get("field"));
    }

    private static List<FieldChange> changes(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::change).toList();
    }
}
