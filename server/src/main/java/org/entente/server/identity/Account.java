package org.entente.server.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.entente.api.identity.PersonId;

/** What lets one person in. Roles are none of its business. */
@Entity
@Table(schema = "app", name = "account")
class Account {
    @Id
    @Column(name = "person_id")
    private String personId;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private boolean enabled;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person, String passwordHash) {
        this.personId = person.value();
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** With the name of the algorithm in front, such as <code>{bcrypt}…</code>. */
    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }
}
