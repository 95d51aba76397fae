package org.entente.query.web;

import org.entente.api.refusal.Refusal;
import org.entente.query.view.SampleCases;
import org.entente.query.view.SampleCases.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints as a feature would write them. */
@RestController
class CaseEndpoints {
    private final Answers answers;

    CaseEndpoints(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/cases/{id}")
    ResponseEntity<Shown> one(@PathVariable String id, AsOf asOf) {
        return answers.one(asOf, id, at -> SampleCases.shown(at, id));
    }

    @GetMapping("/api/cases")
    ResponseEntity<ListBody<Shown>> list(AsOf asOf, Paging paging, @RequestParam @Nullable String phase) {
        return answers.list(asOf, paging, (at, page) -> SampleCases.list(at, page, phase));
    }

    @GetMapping("/api/jobs")
    String notOfTheDomain() {
        return "jobs";
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal no) {
        return ResponseEntity.status(no.kind().status()).body(no.code());
    }
}
