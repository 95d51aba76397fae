package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs all benchmarks on the jar given, prints each beside its promise and fails if one is not kept. */
public final class Benchmarks {
    private static final int WARM_UP = 200;
    private static final int TIMES = 300;
    private static final double VISIBLE_MILLIS = 50;
    private static final double SECOND_START_SECONDS = 20;
    private static final double PLAY_SECONDS = 60;
    private static final int WARM_UP_SHEETS = 30;
    private static final int SHEETS = 60;
    private static final double SHEET_MILLIS = 300;
    private static final Pattern PLAYED = Pattern.compile("played (\\d+) steps, (\\d+) events in (\\d+) s");

    private final Path jar;
    private final Path folder;
    private final List<String> broken = new ArrayList<>();

    private Benchmarks(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Benchmarks all = new Benchmarks(Path.of(arguments[0]), Files.createTempDirectory("entente-bench"));
        all.startUp();
        all.visibility();
        all.play();
        all.weeklySheet();
        if (!all.broken.isEmpty()) {
            throw new IllegalStateException("not kept: " + all.broken);
        }
    }

    private void startUp() throws IOException {
        for (String which : List.of("first", "second")) {
            try (JarServer server = JarServer.start(jar, folder.resolve(which + ".log"), "--entente.data=" + folder
                    .resolve("data"))) {
                server.awaitReady();
                report(which + " start, seconds", server.since().toMillis() / 1e3,
                        which.equals("second") ? SECOND_START_SECONDS : Double.MAX_VALUE);
            }
        }
    }

    private void visibility() throws IOException, InterruptedException {
        try (JarServer one = JarServer.start(jar, folder.resolve("one.log"), "--entente.data=" + folder
                .resolve("data"))) {
            String writer = one.awaitReady();
            new Visibility("warm").measure(writer, writer, WARM_UP);
            report("own node, ", new Visibility("own").measure(writer, writer, TIMES));
            try (JarServer two = JarServer.start(jar, folder.resolve("two.log"), "--entente.data=" + folder
                    .resolve("other"), "--entente.db.join=" + folder.resolve("data"))) {
                String reader = two.awaitReady();
                new Visibility("warm-2").measure(writer, reader, WARM_UP);
                report("other node, ", new Visibility("other").measure(writer, reader, TIMES));
            }
        }
    }

    private void play() throws IOException {
        try (JarServer server = JarServer.start(jar, folder.resolve("play.log"), "--entente.demo=play",
                "--entente.data=" + folder.resolve("drill"))) {
            server.awaitReady();
            Matcher played = PLAYED.matcher(server.said());
            if (!played.find()) {
                throw new IllegalStateException("nothing was played");
            }
            report("play of " + played.group(1) + " steps, seconds", Double.parseDouble(played.group(3)),
                    PLAY_SECONDS);
        }
    }

    private void weeklySheet() throws IOException, InterruptedException {
        try (JarServer server = JarServer.start(jar, folder.resolve("sheet.log"), "--entente.demo=drill",
                "--entente.data=" + folder.resolve("rehearsal"))) {
            List<Double> sorted = new WeeklySheet(server.awaitReady()).measure(WARM_UP_SHEETS, SHEETS);
            report("weekly sheet of 40 rows, p50 ms", sorted.get(sorted.size() / 2), Double.MAX_VALUE);
            report("weekly sheet of 40 rows, p95 ms", sorted.get(sorted.size() * 95 / 100), SHEET_MILLIS);
        }
    }

    private void report(String what, List<Double> sorted) {
        report(what + "acknowledged to visible, p50 ms", sorted.get(sorted.size() / 2), VISIBLE_MILLIS);
        report(what + "acknowledged to visible, p95 ms", sorted.get(sorted.size() * 95 / 100), Double.MAX_VALUE);
    }

    private void report(String what, double measured, double promise) {
        boolean promised = promise < Double.MAX_VALUE;
        System.out.println(String.format(Locale.ROOT, "%-60s %8.1f%s", what, measured,
                promised ? String.format(Locale.ROOT, " of %.0f (%.2f)", promise, measured / promise) : ""));
        if (measured > promise) {
            broken.add(what);
        }
    }
}
