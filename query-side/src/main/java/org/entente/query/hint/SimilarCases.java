package org.entente.query.hint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.api.identity.DepartmentId;
import org.entente.api.organization.Department;
import org.entente.api.organization.Organization;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.query.access.Sight;
import org.entente.query.view.Filter;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Snapshot;

/** Which departments cases like this one involved that it does not, and which cases those are. */
final class SimilarCases {
    /** How many of the latest cases with a department, or a word, in common are looked at. */
    private static final int LOOKED_AT = 200;
    private static final int COUNTED = 20;
    private static final int SHARED = 2;

    private SimilarCases() {}

    static List<Hint> hints(RequestId self, RequestForm form, Snapshot at, Sight sight, Organization company) {
        List<CaseProfile> similar = similar(candidates(form, at, sight), self, form);
        Map<DepartmentId, List<CaseProfile>> involved = new LinkedHashMap<>();
        similar.forEach(one -> one.departments().stream().filter(department -> !form.participants().contains(department)
                && company.knows(department))
                .forEach(department -> involved.computeIfAbsent(department, key -> new ArrayList<>()).add(one)));
        // REQ-14: a department that at least half of the similar cases involved is suggested, with the cases
        return involved.entrySet().stream().filter(one -> one.getValue().size() * 2 >= similar.size())
                .map(one -> hint(one.getKey(), one.getValue(), similar.size(), form, company)).toList();
    }

    /** The latest approved cases of the category that share at least two departments, or two words of the title. */
    static List<CaseProfile> similar(List<CaseProfile> candidates, RequestId self, RequestForm form) {
        return candidates.stream().distinct().filter(one -> !one.request().equals(self))
                .filter(one -> one.category() == form.category())
                .filter(one -> sharedDepartments(one, form).size() >= SHARED || sharedWords(one, form).size() >= SHARED)
                .sorted(Comparator.comparing(SimilarCases::approvedAt).reversed()).limit(COUNTED).toList();
    }

    private static List<CaseProfile> candidates(RequestForm form, Snapshot at, Sight sight) {
        Filter approved = sight.inCases(Filter.none().equal("category", form.category().code()).present("approved_at"),
                "request");
        List<CaseProfile> found = new ArrayList<>(latest(approved.hasAny("departments", form.participants()), at));
        found.addAll(latest(approved.hasAny("words", TitleWords.of(form.title())), at));
        return found;
    }

    private static List<CaseProfile> latest(Filter filter, Snapshot at) {
        return at.list(HintProjection.PROFILES,
                ListQuery.first(LOOKED_AT).where(filter).sortedBy("approved_at", true)).items();
    }

    private static Hint hint(DepartmentId department, List<CaseProfile> cases, int similar, RequestForm form,
            Organization company) {
        return Hint.of(HintCode.DEPARTMENT_OFTEN_INVOLVED, "departments",
                HintCode.DEPARTMENT_OFTEN_INVOLVED.about(name(department, company), similar, cases.size()), department,
                cases.stream().map(one -> new SimilarCase(one.request(), one.number(), one.title(),
                        sharedDepartments(one, form), sharedWords(one, form))).toList());
    }

    /** What a department is called; its id where the company does not know it. */
    static Text name(DepartmentId department, Organization company) {
        return company.company().departments().stream().filter(one -> one.id().equals(department)).findFirst()
                .map(Department::name).map(name -> new Text(name.zh(), name.en()))
                .orElse(new Text(department.value(), department.value()));
    }

    private static List<DepartmentId> sharedDepartments(CaseProfile one, RequestForm form) {
        return one.departments().stream().filter(form.participants()::contains).toList();
    }

    private static List<String> sharedWords(CaseProfile one, RequestForm form) {
        List<String> words = TitleWords.of(form.title());
        return one.words().stream().filter(words::contains).toList();
    }

    private static Instant approvedAt(CaseProfile one) {
        return Objects.requireNonNullElse(one.approvedAt(), Instant.EPOCH);
    }
}
