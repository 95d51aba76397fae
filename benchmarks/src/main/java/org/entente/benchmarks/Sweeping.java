package org.entente.benchmarks;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How long after its due moment a miss stands in the ledger, and what a look at the clock costs when nothing is due, with very many
 * obligations open. All of them are opened by commands: cases opened in haste, each with critical issues.
 */
final class Sweeping {
    private static final int CLIENTS = 8;
    private static final int ISSUES_IN_CASE = 10;
    /** Until when the general manager is to be told of a critical issue. */
    private static final Duration NOTICE = Duration.ofMinutes(30);
    private static final Pattern MISSED = Pattern.compile(
            "\"occurredAt\":\"([^\"]+)\",\"recordedAt\":\"([^\"]+)\"[^{}]*\"actorName\":\\{[^}]*}[^{}]*\"type\":\"obligation.missed\"");
    private static final Pattern IDLE = Pattern.compile("asked 0 in (\\d+) µs");

    private final Api api = new Api("lin.lan");
    private final String url;
    private int cases;
    private int openInCase;

    Sweeping(String url) {
        this.url = url;
    }

    /** Opens obligations by commands until there are at least so many; how many there are. */
    int open(int obligations) throws Exception {
        if (openInCase == 0) {
            openInCase = 1 + ISSUES_IN_CASE * openInIssue(newCase(Clock.systemUTC().instant()));
        }
        int missing = Math.ceilDiv(obligations, openInCase) - cases;
        inParallel(IntStream.range(0, missing).<Callable<String>>mapToObj(n -> () -> newCase(
                Clock.systemUTC().instant())).toList());
        return cases * openInCase;
    }

    /**
     * Lets so many limits of as many issues run out, spread over these seconds.
     *
     * @return milliseconds from due to recorded in the ledger, sorted
     */
    List<Double> dueToRecorded(int limits, int seconds) throws Exception {
        Instant first = Clock.systemUTC().instant().plusSeconds(5 + limits / 50);
        int together = limits / ISSUES_IN_CASE;
        List<String> locations = inParallel(IntStream.range(0, together)
                .<Callable<String>>mapToObj(n -> () -> newCase(first.plusMillis(1_000L * seconds * n / together)
                        .minus(NOTICE)))
                .toList());
        Instant last = first.plusSeconds(seconds);
        LockSupport.parkNanos(Duration.between(Clock.systemUTC().instant(), last).plusSeconds(5).toNanos());
        List<Double> millis = new ArrayList<>();
        for (String location : locations) {
            millis.addAll(missed(location));
        }
        if (millis.size() != together * ISSUES_IN_CASE) {
            throw new IllegalStateException(millis.size() + " of " + together * ISSUES_IN_CASE + " were recorded");
        }
        return millis.stream().sorted().toList();
    }

    /** Milliseconds that looks at the clock took in these seconds when nothing was due, sorted; what the server says. */
    List<Double> idle(JarServer server, int seconds) throws IOException {
        int from = server.said().length();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
        List<Double> millis = new ArrayList<>();
        Matcher looks = IDLE.matcher(server.said().substring(from));
        while (looks.find()) {
            millis.add(Integer.parseInt(looks.group(1)) / 1e3);
        }
        return millis.stream().sorted().toList();
    }

    private List<Double> missed(String location) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        Matcher one = MISSED.matcher(api.get(url + location + "/history?limit=200"));
        while (one.find()) {
            millis.add(Duration.between(Instant.parse(one.group(1)), Instant.parse(one.group(2))).toNanos() / 1e6);
        }
        return millis;
    }

    /** A case with its issues, all reported at that moment. */
    private String newCase(Instant reportedAt) throws IOException, InterruptedException {
        int number;
        synchronized (this) {
            number = ++cases;
        }
        String location = api.create(url + "/api/requests/hasty", "sweep-" + number,
                """
                {"department": "rnd", "title": {"en": "Sweep %d"}, "departments": ["production"]}""".formatted(number));
        for (int issue = 0; issue < ISSUES_IN_CASE; issue++) {
            api.create(url + location + "/issues", "sweep-" + number + "-" + issue,
                    """
                    {"reporter": "office", "record": {"kind": "external_risk", "urgency": "critical",
                     "responsible": ["production"], "description": {"en": "Sweep"}, "impact": {"en": "Sweep"},
                     "reportedAt": "%s"}}""".formatted(reportedAt));
        }
        return location;
    }

    private int openInIssue(String location) throws IOException, InterruptedException {
        Matcher open = Pattern.compile("\"type\":\"obligation.opened\"")
                .matcher(api.get(url + location + "/history?limit=200&minPosition=1"));
        int found = Math.toIntExact(open.results().count());
        return (found - 1) / ISSUES_IN_CASE;
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(tasks)) {
                results.add(one.get());
            }
            return results;
        }
    }
}
