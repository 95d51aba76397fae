package org.entente.command.organization;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.organization.Company;

/** Everybody whom a company names for something. */
final class OfficeHolders {
    private OfficeHolders() {}

    static List<PersonId> of(Company company) {
        Stream<PersonId> top = Stream.of(company.generalManager(), company.deputy(), company.director())
                .filter(Objects::nonNull);
        Stream<PersonId> lists = Stream.of(company.coordinators(), company.auditors(), company.analysts(),
                company.administrators()).flatMap(List::stream);
        Stream<PersonId> seats = company.vicePresidents().stream().map(one -> one.person());
        Stream<PersonId> departments = company.departments().stream()
                .flatMap(one -> Stream.of(one.head(), one.liaison()));
        return Stream.of(top, lists, seats, departments).flatMap(one -> one).toList();
    }
}
