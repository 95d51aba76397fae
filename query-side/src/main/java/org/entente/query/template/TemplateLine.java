package org.entente.query.template;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.text.Text;

/** A template as one line of a list. */
public record TemplateLine(String id, Text name, Category category, int weeks, List<DepartmentId> departments) {
    static TemplateLine of(Template one) {
        return new TemplateLine(one.id(), one.name(), one.category(), one.weeks(),
                List.copyOf(one.departments().keySet()));
    }
}
