package org.entente.command.player;

import java.io.PrintStream;
import java.time.LocalDate;

import org.entente.api.calendar.WorkingCalendar;

/** One line on the console that is written over: how far the play is, the day in the story, the case. */
final class Progress {
    private static final int WIDTH = 30;

    private final PrintStream console;
    private final int all;
    private int seen;
    private String shown = "";

    Progress(PrintStream console, int all) {
        this.console = console;
        this.all = all;
    }

    void at(Step step) {
        seen++;
        int percent = 100 * seen / all;
        LocalDate day = step.at().atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDate();
        String line = "[%s] %3d %% %s %-11s".formatted(bar(percent), percent, day, step.caseNumber());
        if (!line.equals(shown)) {
            console.print("\r" + line);
            console.flush();
            shown = line;
        }
    }

    /** A line of its own above the progress. */
    void say(String line) {
        console.println("\r" + line);
        shown = "";
    }

    void end(Played played) {
        console.println();
        console.print(played.summary());
        console.flush();
    }

    private static String bar(int percent) {
        int done = WIDTH * percent / 100;
        return "#".repeat(done) + "-".repeat(WIDTH - done);
    }
}
