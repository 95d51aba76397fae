package org.entente.command.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.identity.PersonId;

/** Makes a person's id from the English form of a Chinese name: family name, dot, given names together. */
final class PersonIds {
    private PersonIds() {}

    /** {@code Ma Zhendong} becomes {@code ma.zhendong}; empty if no Latin letters are left on one of the two sides. */
    static Optional<PersonId> from(String english) {
        String[] words = english.strip().split("\\s+", 2);
        String family = letters(words[0]);
        String given = words.length > 1 ? letters(words[1]) : "";
        return family.isEmpty() || given.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonId(family + "." + given));
    }

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
