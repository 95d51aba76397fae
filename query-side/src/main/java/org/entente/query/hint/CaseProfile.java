package org.entente.query.hint;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** By what a case is found similar to another; {@code approvedAt} null until the Office approved it. */
public record CaseProfile(RequestId request, @Nullable String number, Text title, Category category,
        List<DepartmentId> departments, List<String> words, @Nullable Instant approvedAt) {
    public CaseProfile {
        departments = List.copyOf(departments);
        words = List.copyOf(words);
    }

    static CaseProfile of(RequestId request, RequestForm form, @Nullable CaseProfile before) {
        return new CaseProfile(request, before == null ? null : before.number, form.title(), form.category(),
                form.participants(), TitleWords.of(form.title()), before == null ? null : before.approvedAt);
    }

    CaseProfile numbered(String given) {
        return new CaseProfile(request, given, title, category, departments, words, approvedAt);
    }

    CaseProfile approved(Instant at) {
        return new CaseProfile(request, number, title, category, departments, words, at);
    }
}
