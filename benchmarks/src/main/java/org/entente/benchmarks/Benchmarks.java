package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs benchmarks on the jar given, all of them or those that are named behind it, prints each beside its promise and fails if one is not kept. */
public final class Benchmarks {
    private static final int WARM_UP = 200;
    private static final int TIMES = 300;
    private static final double VISIBLE_MILLIS = 50;
    private static final double SECOND_START_SECONDS = 20;
    private static final double PLAY_SECONDS = 60;
    private static final int WARM_UP_SHEETS = 30;
    private static final int SHEETS = 60;
    private static final double SHEET_MILLIS = 300;
    private static final int CASES = 60;
    private static final int ITEMS = 80;
    private static final int WARM_UP_ROLL_UPS = 5;
    private static final int ROLL_UPS = 20;
    private static final double ROLL_UP_MILLIS = 2_000;
    private static final int OPEN = 10_000;
    private static final int FALLING_DUE = 300;
    private static final double SWEEP_MILLIS = 2_000;
    private static final int MANY_OPEN = 100_000;
    private static final int IDLE_PASSES = 40;
    private static final double IDLE_MILLIS = 5;
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
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Map<String, Benchmark> known = all.byName();
        if (!known.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("there are " + known.keySet());
        }
        for (Map.Entry<String, Benchmark> one : known.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(one.getKey())) {
                one.getValue().run();
            }
        }
        if (!all.broken.isEmpty()) {
            throw new IllegalStateException("not kept: " + all.broken);
        }
    }

    @FunctionalInterface
    private interface Benchmark {
        void run() throws IOException, InterruptedException;
    }

    private Map<String, Benchmark> byName() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("start", this::startUp);
        all.put("visibility", this::visibility);
        all.put("play", this::play);
        all.put("sheet", this::weeklySheet);
        all.put("roll-up", this::rollUp);
        all.put("sweep", this::sweep);
        return all;
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
            Measured sheet = new WeeklySheet(new People(server.awaitReady(), "sheet")).measure(WARM_UP_SHEETS, SHEETS);
            report("weekly sheet of 40 rows, p50 ms", sheet.percentile(50), Double.MAX_VALUE);
            report("weekly sheet of 40 rows, p95 ms", sheet.percentile(95), SHEET_MILLIS);
        }
    }

    private void rollUp() throws IOException, InterruptedException {
        try (JarServer server = JarServer.start(jar, folder.resolve("company.log"), "--entente.demo=drill",
                "--entente.data=" + folder.resolve("company"))) {
            People people = new People(server.awaitReady(), "company");
            new BusyCompany(people, ITEMS).work(CASES);
            Measured rollUp = new CompanyRollUp(people).measure(WARM_UP_ROLL_UPS, ROLL_UPS, CASES, ITEMS);
            report("roll-up of 60 cases with 80 items, p50 ms", rollUp.percentile(50), Double.MAX_VALUE);
            report("roll-up of 60 cases with 80 items, longest ms", rollUp.percentile(100), ROLL_UP_MILLIS);
        }
    }

    private void sweep() throws IOException, InterruptedException {
        Path data = folder.resolve("sweep");
        try (JarServer server = JarServer.start(jar, folder.resolve("sweep.log"), "--entente.data=" + data,
                Sweeping.LOGGED)) {
            Sweeping sweeping = new Sweeping(server, server.awaitReady(), data);
            sweeping.open(OPEN);
            Measured latency = sweeping.latency(FALLING_DUE);
            report("due to recorded with 10,000 open, p50 ms", latency.percentile(50), Double.MAX_VALUE);
            report("due to recorded with 10,000 open, p99 ms", latency.percentile(99), SWEEP_MILLIS);
            Measured idle = sweeping.idle(MANY_OPEN, IDLE_PASSES);
            report("idle pass with 100,000 open, p50 ms", idle.percentile(50), Double.MAX_VALUE);
            report("idle pass with 100,000 open, p95 ms", idle.percentile(95), IDLE_MILLIS);
        }
    }

    private void report(String what, Measured visible) {
        report(what + "acknowledged to visible, p50 ms", visible.percentile(50), VISIBLE_MILLIS);
        report(what + "acknowledged to visible, p95 ms", visible.percentile(95), Double.MAX_VALUE);
    }

    private void report(String what, double measured, double promise) {
        boolean promised = promise < Double.MAX_VALUE;
        System.out.println(String.format(Locale.ROOT, "%-60s %8.2f%s", what, measured,
                promised ? String.format(Locale.ROOT, " of %.0f (%.2f)", promise, measured / promise) : ""));
        if (measured > promise) {
            broken.add(what);
        }
    }
}
