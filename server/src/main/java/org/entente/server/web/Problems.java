package org.entente.server.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.log.store.StillRunningException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;

/** What every exception means to the caller. Whatever is not known here is our fault: 500, logged, nothing told. */
@Component
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final DatabaseAway databaseAway;
    private final HttpProblems http = new HttpProblems();

    Problems(DatabaseAway databaseAway) {
        this.databaseAway = databaseAway;
    }

    /** The problem behind this exception, found anywhere in its chain of causes. */
    public Problem of(Throwable thrown) {
        return Causes.find(thrown, Refusal.class).map(Problems::refusal)
                .or(() -> Causes.find(thrown, BodyTooLarge.class).map(Problems::tooLarge))
                .or(() -> unreadable(thrown))
                .or(() -> http.of(thrown))
                .or(() -> Causes.find(thrown, AccessDeniedException.class).map(no -> Problem.of(403, "forbidden")))
                .or(() -> Causes.find(thrown, StillRunningException.class)
                        .map(busy -> Problem.of(409, "still-running").withHeader("Retry-After", "5")))
                .or(() -> databaseAway.problem(thrown))
                .orElseGet(() -> unexpected(thrown));
    }

    private static Problem refusal(Refusal no) {
        Problem problem = new Problem(no.kind().status(), no.code(), no.clause(), no.getMessage(), List.of(),
                no.facts(), Map.of());
        return no.kind().status() == 503 ? problem.withHeader("Retry-After", "1") : problem;
    }

    private static Problem tooLarge(BodyTooLarge fault) {
        return Problem.of(413, "body-too-large").withFact("limit", fault.limit());
    }

    private static Optional<Problem> unreadable(Throwable thrown) {
        if (!(thrown instanceof HttpMessageNotReadableException)) {
            return Optional.empty();
        }
        return Optional.of(Causes.find(thrown, JacksonException.class).map(JsonFaults::problem)
                .orElseGet(() -> Problem.of(400, "body-unreadable")));
    }

    private static Problem unexpected(Throwable thrown) {
        LOG.error("unexpected", thrown);
        return Problem.of(500, "internal");
    }
}
