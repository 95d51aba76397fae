package org.entente.query.paper;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Who is meant by the ids of departments and people, by the names of the moment asked about. */
record Names(Organization organization) {
    Value department(@Nullable DepartmentId id) {
        return id == null
                ? Value.NOTHING
                : Value.of(organization.company().department(id).map(Department::name).map(Names::text)
                        .orElse(new Text(id.value(), id.value())));
    }

    Value person(@Nullable PersonId id) {
        return id == null
                ? Value.NOTHING
                : Value.of(organization.person(id).map(Person::name).map(Names::text)
                        .orElse(new Text(id.value(), id.value())));
    }

    /** A person, or a system actor as what it is. */
    Value actor(@Nullable String actor) {
        return actor == null || !actor.matches("[a-z][a-z0-9._-]*")
                ? actor == null ? Value.NOTHING : Value.of(new Text("系统", "the service"))
                : person(new PersonId(actor));
    }

    Value departments(Collection<DepartmentId> ids) {
        return joined(ids.stream().map(this::department).toList());
    }

    Value people(Collection<PersonId> ids) {
        return joined(ids.stream().map(this::person).toList());
    }

    /** Who holds an issue or was told of it. */
    Value party(Party party) {
        Text of = party.of() == null ? Text.NONE : words(department(new DepartmentId(party.of())));
        return Value.of(switch (party.kind()) {
            case DEPARTMENT -> of;
            case OFFICE -> new Text("协同管理办公室", "Coordination Office");
            case DIRECTOR -> new Text("办公室主任", "Director of the Office");
            case VICE_PRESIDENT -> new Text(of.zh() + "的分管副总", "Vice president over " + of.en());
            case GENERAL_MANAGER -> new Text("总经理", "General manager");
            case PARTICIPANTS -> new Text("各参与部门", "Every participant");
        });
    }

    Value parties(List<Party> parties) {
        return joined(parties.stream().map(this::party).toList());
    }

    /** One after the other, each on a line of its own. */
    static Value lines(List<Text> texts) {
        return Value.of(new Text(texts.stream().map(Text::zh).collect(Collectors.joining("\n")),
                texts.stream().map(Text::en).collect(Collectors.joining("\n"))));
    }

    private static Value joined(List<Value> values) {
        List<Text> texts = values.stream().map(Names::words).toList();
        return Value.of(new Text(texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", "))));
    }

    /** What a value says in both languages; nothing where it is no text. */
    static Text words(Value value) {
        return value instanceof Value.Words words ? words.text() : Text.NONE;
    }

    private static Text text(Name name) {
        return new Text(name.zh(), name.en());
    }
}
