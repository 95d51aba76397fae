package org.entente.query.paper;

import java.nio.charset.StandardCharsets;
import java.security.Principal;

import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case as spreadsheets (handbook 1.8). */
@RestController
final class PaperController {
    static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Answers answers;
    private final CasePapers papers;

    PaperController(Answers answers, CasePapers papers) {
        this.answers = answers;
        this.papers = papers;
    }

    @GetMapping("/api/requests/{id}/papers/{paper}.xlsx")
    ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable String paper,
            @RequestParam @Nullable String issue, @RequestParam @Nullable String meeting, AsOf asOf, Principal who) {
        CasePapers.Reader reader = papers.of(who);
        CasePapers.Wanted wanted = new CasePapers.Wanted(PaperKind.of(paper), id, issue, meeting);
        return file(answers.any(asOf, at -> PaperBook.of(reader.papers(wanted, at))), id + "-" + paper);
    }

    /** The same answer as a file to be saved. */
    static ResponseEntity<byte[]> file(ResponseEntity<byte[]> answer, String name) {
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .body(answer.getBody());
    }
}
