package org.entente.query.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the minutes and what the attendees said to it.
 *
 * @param notAgreed departments whose pledges do not count, because they took no part in the case
 * @param silent who neither confirmed nor objected by the time it stood
 */
public record MinutesRecord(int edition, Minutes minutes, List<DepartmentId> notAgreed, Instant issuedAt,
        Instant objectionsUntil,
        List<Word> confirmed, List<Word> objected, @Nullable Instant stoodAt, List<PersonId> silent) {
    /** What one attendee said; no reason where it is a confirmation. */
    public record Word(PersonId person, Instant at, @Nullable String reason) {}

    public MinutesRecord {
        notAgreed = List.copyOf(notAgreed);
        confirmed = List.copyOf(confirmed);
        objected = List.copyOf(objected);
        silent = List.copyOf(silent);
    }

    MinutesRecord confirmed(Word word) {
        return new MinutesRecord(edition, minutes, notAgreed, issuedAt, objectionsUntil, plus(confirmed, word),
                objected, stoodAt,
                silent);
    }

    MinutesRecord objected(Word word) {
        return new MinutesRecord(edition, minutes, notAgreed, issuedAt, objectionsUntil, confirmed,
                plus(objected, word), stoodAt,
                silent);
    }

    MinutesRecord stood(Instant at, List<PersonId> quiet) {
        return new MinutesRecord(edition, minutes, notAgreed, issuedAt, objectionsUntil, confirmed, objected, at,
                quiet);
    }

    MinutesRecord openUntil(Instant moment) {
        return new MinutesRecord(edition, minutes, notAgreed, issuedAt, moment, confirmed, objected, stoodAt, silent);
    }

    private static List<Word> plus(List<Word> words, Word one) {
        List<Word> more = new ArrayList<>(words);
        more.add(one);
        return more;
    }
}
