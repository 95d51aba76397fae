package org.entente.server.identity;

import java.util.List;

import org.entente.api.organization.Person;

/** The people who shall have an account. */
public interface PeopleSource {
    List<Person> people();
}
