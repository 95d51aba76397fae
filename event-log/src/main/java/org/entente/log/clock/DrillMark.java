package org.entente.log.clock;

import java.time.Clock;
import java.util.Locale;

/**
 * Whether everything in this database is rehearsal, and how that is said. Whoever shows, exports or sends something to people asks
 * here, so that nobody ever takes a drill for the real thing.
 */
public final class DrillMark {
    /** On every answer of a drill's server, with the value {@code true}; absent otherwise. */
    public static final String HEADER = "Entente-Drill";
    /** What is real carries no mark. */
    public static final DrillMark NONE = new DrillMark(false);
    /** What is rehearsed. */
    public static final DrillMark DRILL = new DrillMark(true);

    private final boolean drill;

    private DrillMark(boolean drill) {
        this.drill = drill;
    }

    /** The mark of a database that keeps this clock. */
    public static DrillMark of(Clock clock) {
        return clock instanceof DatabaseClock kept && kept.kind() == ClockKind.DRILL ? DRILL : NONE;
    }

    public boolean isDrill() {
        return drill;
    }

    /** What goes before a title, a subject or a file's name, with a space behind it; empty on a real database. */
    public String prefix(Locale locale) {
        return drill ? isChinese(locale) ? "【演练】 " : "[DRILL] " : "";
    }

    /** A sentence for the head of a page, a sheet or a letter; empty on a real database. */
    public String banner(Locale locale) {
        return drill
                ? isChinese(locale)
                        ? "演练：这里的一切都是演练，并非真实事件。"
                        : "Drill: everything here is a rehearsal and did not happen."
                : "";
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
