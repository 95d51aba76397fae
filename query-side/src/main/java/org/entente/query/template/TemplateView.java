package org.entente.query.template;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.organization.Organization;
import org.entente.api.request.Category;
import org.entente.api.request.RequestForm;
import org.entente.api.text.Text;

/**
 * A template with its days counted from a start.
 *
 * @param start              the first day of week 1
 * @param form               what can be sent as the form of a new draft as it is
 * @param plan               what a plan for it could begin with, in weeks
 * @param unknownDepartments departments of the template that this company does not have
 */
public record TemplateView(String id, Text name, Category category, LocalDate start, int weeks, RequestForm form,
        Plan plan, List<DepartmentId> unknownDepartments) {
    /** The skeleton of an execution plan. */
    public record Plan(List<Template.PlanStep> tasks, List<Template.Risk> risks, Text coordination) {}

    static TemplateView of(Template one, LocalDate start, Organization company) {
        return new TemplateView(one.id(), one.name(), one.category(), start, one.weeks(), one.form(start),
                new Plan(one.tasks(), one.risks(), one.coordination()),
                one.departments().keySet().stream().filter(department -> !company.knows(department)).toList());
    }
}
