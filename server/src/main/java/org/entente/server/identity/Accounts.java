package org.entente.server.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The register of accounts, by the person's id. */
interface Accounts extends Repository<Account, String> {
    Optional<Account> findById(String personId);

    @Query("select a.personId from Account a")
    Set<String> personIds();

    List<Account> saveAll(Iterable<Account> accounts);
}
