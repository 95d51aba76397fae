package org.entente.server.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.entente.api.identity.PersonId;
import org.entente.api.organization.Name;
import org.entente.api.organization.Person;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The fictional company that the server comes with. Whoever has a Chinese and an English name in its file is one of its people. */
final class SampleCompany implements PeopleSource {
    private static final String FILE = "sample-company.yaml";
    private static final String COMPANY_ITSELF = "name";

    @Override
    public List<Person> people() {
        List<Person> people = new ArrayList<>();
        company().forEach((key, value) -> {
            if (!key.equals(COMPANY_ITSELF)) {
                collect(key, value, people::add);
            }
        });
        return List.copyOf(people);
    }

    private static void collect(String key, Object node, Consumer<Person> found) {
        switch (node) {
            case Map<?, ?> entry -> {
                if (isPerson(entry)) {
                    found.accept(person(entry));
                } else {
                    entry.forEach((name, value) -> collect(String.valueOf(name), value, found));
                }
            }
            case List<?> entries -> entries.forEach(entry -> collect(key, entry, found));
            default -> {
                // plain values name nobody
            }
        }
    }

    private static boolean isPerson(Map<?, ?> entry) {
        return entry.size() == 2 && entry.containsKey("zh") && entry.containsKey("en");
    }

    /** {@code Lin Lan} is {@code lin.lan}. */
    private static Person person(Map<?, ?> entry) {
        String english = String.valueOf(entry.get("en"));
        PersonId id = new PersonId(english.toLowerCase(Locale.ROOT).replace(' ', '.'));
        return new Person(id, new Name(String.valueOf(entry.get("zh")), english));
    }

    private static Map<String, Object> company() {
        try (InputStream file = SampleCompany.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            Map<String, Map<String, Object>> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return Objects.requireNonNull(document.get("company"), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
