package org.entente.query.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;

import org.entente.api.text.Text;
import org.entente.log.clock.DrillMark;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it says what it says, without any look.
 *
 * @param kind     which paper of the handbook it is
 * @param number   by which people call it: XT-2026-007, XT-2026-007-I3
 * @param subject  what it is about
 * @param landscape lies on its side
 * @param widths   the columns that a sheet of it is made of, in characters; those of its tables span some of them
 * @param mark     from when it is
 */
public record Paper(PaperKind kind, String number, Text subject, boolean landscape, List<Integer> widths,
        List<Section> sections, Mark mark) {
    /** Twelve columns that fill an upright A4 page. */
    static final List<Integer> UPRIGHT = Collections.nCopies(12, 8);

    /**
     * From when a paper is.
     *
     * @param recordedAt when the last thing on it was recorded; always the same for a position
     * @param drill      says if all of it is a rehearsal
     */
    public record Mark(long position, Instant recordedAt, ZoneId zone, DrillMark drill) {}

    public Paper {
        widths = List.copyOf(widths);
        sections = List.copyOf(sections);
    }

    static Paper upright(PaperKind kind, @Nullable String number, Text subject, List<Section> sections, Mark mark) {
        return new Paper(kind, number == null ? "" : number, subject, false, UPRIGHT, sections, mark);
    }
}
