package org.entente.query.organization;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;

import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.query.access.CaseAccess;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.ListBody;
import org.entente.query.web.Paging;
import org.entente.query.web.Slice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The company, for everybody in it. */
@RestController
final class OrganizationController {
    private final Answers answers;

    OrganizationController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/departments")
    ResponseEntity<ListBody<DepartmentView>> departments(AsOf asOf, Paging paging) {
        return answers.list(asOf, paging, (at, query) -> {
            Organization organization = OrganizationProjection.of(at);
            List<DepartmentView> all = organization.company().departments().stream()
                    .map(one -> DepartmentView.of(one, organization)).toList();
            return Slice.of("departments", all, one -> one.id().value(), query, at);
        });
    }

    @GetMapping("/api/people")
    ResponseEntity<ListBody<PersonView>> people(AsOf asOf, Paging paging) {
        return answers.list(asOf, paging, (at, query) -> {
            Organization organization = OrganizationProjection.of(at);
            List<PersonView> all = organization.company().people().stream()
                    .sorted(Comparator.comparing(one -> one.id().value()))
                    .map(one -> PersonView.of(one, organization)).toList();
            return Slice.of("people", all, one -> one.id().value(), query, at);
        });
    }

    @GetMapping("/api/people/{id}")
    ResponseEntity<PersonView> person(@PathVariable String id, AsOf asOf) {
        return answers.any(asOf, at -> shown(id, OrganizationProjection.of(at)));
    }

    @GetMapping("/api/me")
    ResponseEntity<PersonView> me(AsOf asOf, Principal who) {
        String id = CaseAccess.person(who).value();
        return answers.any(asOf, at -> shown(id, OrganizationProjection.of(at)));
    }

    private static PersonView shown(String id, Organization organization) {
        return organization.company().people().stream().filter(one -> one.id().value().equals(id)).findFirst()
                .map(one -> PersonView.of(one, organization)).orElseThrow(() -> Refusal.notFound(id));
    }
}
