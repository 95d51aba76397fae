package org.entente.query.attachment;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.ContentHash;
import org.entente.log.blob.BlobStore;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.issue.IssueAccess;
import org.entente.query.request.Cases;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.ListBody;
import org.entente.query.web.Paging;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of cases and their contents. */
@RestController
final class AttachmentController {
    /** A hash says everything about a content: it never changes. Shared caches know nothing of rights. */
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    /** Should a browser show it after all, it shows it without scripts, forms and our origin. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    /** Cases and issues to which one content can be attached and still be looked for. */
    private static final int MOST = 10_000;

    private final Answers answers;
    private final CaseAccess access;
    private final BlobStore blobs;

    AttachmentController(Answers answers, CaseAccess access, BlobStore blobs) {
        this.answers = answers;
        this.access = access;
        this.blobs = blobs;
    }

    @GetMapping("/api/requests/{id}/attachments")
    ResponseEntity<ListBody<AttachmentRow>> list(@PathVariable String id, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> at.list(AttachmentProjection.ATTACHMENTS,
                query.where(Filter.none().equal("request", Cases.seen(id, at, sight).id()).absent("issue"))
                        .sortedBy("added_at", false)));
    }

    /** The same «not found» for a content that is not there and for one of cases that the reader may not see. */
    @GetMapping("/api/attachments/{sha256}")
    ResponseEntity<Resource> content(@PathVariable ContentHash sha256, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        // Rule REQ-27: a content is handed out to whoever may see, by today's rights, a case or an issue to which it is attached
        ResponseEntity<AttachmentRow> found = answers.any(asOf, at -> at
                .all(AttachmentProjection.ATTACHMENTS, Filter.none().equal("sha256", sha256), MOST).stream()
                .filter(file -> isSeen(file, at, sight)).findFirst()
                .orElseThrow(() -> Refusal.notFound(sha256.value())));
        AttachmentRow file = found.getBody();
        if (file == null) {
            throw new IllegalStateException("an answer without a body");
        }
        return ResponseEntity.ok().headers(headers -> found.getHeaders().forEach(headers::put))
                .cacheControl(FOR_EVER).eTag("\"" + sha256 + "\"")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", SANDBOX)
                .body(new BlobResource(blobs, sha256, file.size()));
    }

    /** Of an issue's file also those who see the issue without seeing its case. */
    private static boolean isSeen(AttachmentRow file, Snapshot at, Sight sight) {
        return sight.sees(file.request().value()) || IssueAccess.sees(file.issue(), at, sight);
    }
}
