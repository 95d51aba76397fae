package org.entente.server.web;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that exist in tests only: one body with every type of field, and one way to fail for each. */
@NullMarked
@RestController
@RequestMapping("/api/faults")
class EveryFault {
    enum Colour {
        RED,
        GREEN
    }

    record Part(String name, int amount) {}

    record Body(String title, int count, boolean urgent, Colour colour, LocalDate due, Instant at, PersonId person,
            List<Part> parts, @Nullable String remark) {}

    @PostMapping(path = "/body", consumes = MediaType.APPLICATION_JSON_VALUE)
    Body echo(@RequestBody Body body) {
        return body;
    }

    @GetMapping(path = "/json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> json(@RequestParam int page, @RequestHeader("X-Wanted") String wanted) {
        return List.of(wanted, String.valueOf(page));
    }

    @GetMapping("/refusal/{kind}")
    void refuse(@PathVariable RefusalKind kind) {
        throw switch (kind) {
            case RULE -> Refusal.rule("confirmation-missing", "1.2 A6", "finance has not answered yet")
                    .with("department", "finance");
            case FORBIDDEN -> Refusal.forbidden("role-missing", "1.10", "only a head signs");
            case NOT_FOUND -> Refusal.notFound("REQ-1");
            case INVALID -> Refusal.invalid("title-too-long", "1.8", "at most 200 characters");
            default -> Refusal.of(kind, "as-its-kind", "of that kind");
        };
    }

    @GetMapping("/wrapped")
    void wrapped() {
        throw new IllegalStateException(Refusal.rule("inner", "", "deep inside"));
    }

    @GetMapping("/bug")
    void bug() {
        throw new IllegalStateException("secret detail of the inside");
    }

    @GetMapping("/database")
    void database() {
        throw new DataAccessResourceFailureException("no", new SQLException("connection refused", "08001"));
    }
}
