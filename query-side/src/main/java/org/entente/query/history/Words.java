package org.entente.query.history;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.notice.Addressee;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.policy.LimitScope;
import org.entente.api.rules.Publication;
import org.entente.api.task.SlipCause;
import org.jspecify.annotations.Nullable;

/** Puts the values of events into words of one language: ids become names, moments local times. */
record Words(boolean chinese, Organization organization, Phrases phrases) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case DepartmentId id -> organization.company().department(id).map(one -> name(one.name()))
                    .orElse(id.value());
            case PersonId id -> person(id.value());
            case Addressee one -> person(one.person().value());
            case Party party -> party(party);
            case org.entente.api.text.Text text -> either(text.zh(), text.en());
            case Name name -> name(name);
            case SlipCause cause -> of(cause.label());
            case Publication one -> phrases.code("publication." + one.kind().code())
                    .replace("{version}", Long.toString(one.version()));
            case LimitScope scope -> phrases.code((scope.category() == null ? "" : "category.") + scope);
            case Instant moment -> LOCAL.format(moment.atZone(WorkingCalendar.DEFAULT_ZONE));
            case Enum<?> code -> phrases.code(code.name().toLowerCase(Locale.ROOT));
            case Collection<?> several -> several.stream().map(this::of)
                    .collect(Collectors.joining(chinese ? "、" : ", "));
            default -> value.toString();
        };
    }

    /** A person by name; the service's own actors as what they are. */
    String person(String actor) {
        if (!actor.matches("[a-z][a-z0-9._-]*")) {
            return phrases.code("the-service");
        }
        return organization.person(new PersonId(actor)).map(one -> name(one.name())).orElse(actor);
    }

    private String party(Party party) {
        String of = party.of();
        String phrase = phrases.code("party." + party.kind().code());
        return of == null ? phrase : phrase.replace("{of}", of(new DepartmentId(of)));
    }

    private String name(Name name) {
        return either(name.zh(), name.en());
    }

    /** The other language where this one was not written. */
    private String either(String zh, String en) {
        String wanted = chinese ? zh : en;
        return wanted.isEmpty() ? chinese ? en : zh : wanted;
    }
}
