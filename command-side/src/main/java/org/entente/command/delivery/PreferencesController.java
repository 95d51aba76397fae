package org.entente.command.delivery;

import java.security.Principal;
import java.time.Clock;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.command.delivery.Preference.Way;
import org.entente.command.shell.RuleSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How people want to be told: each says it, or an administrator for somebody. */
@RestController
@Tag(name = "Notices")
final class PreferencesController {
    /** No spaces, no line breaks, nothing that could become a second header or a second recipient. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST = 254;

    private final Preferences preferences;
    private final Administrators administrators;
    private final RuleSource rules;
    private final Clock clock;

    PreferencesController(Preferences preferences, Administrators administrators, RuleSource rules, Clock clock) {
        this.preferences = preferences;
        this.administrators = administrators;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/api/me/preferences")
    @Operation(summary = "How I want to be told")
    Preference mine(Principal who) {
        return preferences.of(new PersonId(who.getName()));
    }

    @PutMapping("/api/me/preferences")
    @Operation(summary = "Say how I want to be told")
    Preference setMine(@RequestBody Preference wanted, Principal who) {
        return set(new PersonId(who.getName()), wanted, who);
    }

    @GetMapping("/api/people/{id}/preferences")
    @Operation(summary = "How somebody wants to be told; for administrators")
    Preference of(@PathVariable String id, Principal who) {
        administrators.require(who);
        return preferences.of(known(id));
    }

    @PutMapping("/api/people/{id}/preferences")
    @Operation(summary = "Say how somebody is to be told; for administrators")
    Preference set(@PathVariable String id, @RequestBody Preference wanted, Principal who) {
        administrators.require(who);
        return set(known(id), wanted, who);
    }

    private PersonId known(String id) {
        PersonId person;
        try {
            person = new PersonId(id);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound("person");
        }
        if (rules.current().at(clock.instant()).organization().person(person).isEmpty()) {
            throw Refusal.notFound(id);
        }
        return person;
    }

    private Preference set(PersonId person, Preference wanted, Principal who) {
        requireAddress(wanted.email());
        if (!wanted.language().equals("zh") && !wanted.language().equals("en")) {
            throw Refusal.invalid("unknown-language", "", "A language is zh or en.");
        }
        // Rule NTC-10: what is urgent waits for no digest, and what is critical is mailed to whoever has an address.
        if (wanted.urgent() == Way.DIGEST || wanted.critical() != Way.EMAIL) {
            throw Refusal.invalid("never-waits", "1.9",
                    "What is urgent waits for no digest, and what is critical is always mailed.");
        }
        preferences.set(person, wanted, who.getName(), clock.instant());
        return preferences.of(person);
    }

    private static void requireAddress(@Nullable String address) {
        if (address == null) {
            return;
        }
        try {
            if (address.length() <= LONGEST && ADDRESS.matcher(address).matches()) {
                new InternetAddress(address, true).validate();
                return;
            }
        } catch (AddressException malformed) {
            throw malformed();
        }
        throw malformed();
    }

    private static Refusal malformed() {
        return Refusal.invalid("address-malformed", "", "This is no mail address.");
    }
}
