package org.entente.command.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.organization.Name;
import org.entente.api.organization.Person;

/** Collects the people of a file: who stands in several places with the same names and id is one person. */
final class PeopleRead {
    private final Set<Person> people = new LinkedHashSet<>();

    /** Reads {@code {zh, en, id?}}; without an explicit id it is made from the English name. */
    PersonId person(FileNode node) {
        node.allowing("zh", "en", "id");
        Name name = new Name(node.at("zh").text(), node.at("en").text());
        PersonId id = node.optional("id").map(own -> own.as(PersonId::new))
                .or(() -> node.at("en").as(PersonIds::from))
                .orElseThrow(() -> node.refused("person-id-missing",
                        "needs an id of its own: none can be made from the English name"));
        people.add(new Person(id, name));
        return id;
    }

    /** In the order of the file; two entries with one id are two people who collide. */
    List<Person> all() {
        return List.copyOf(people);
    }
}
