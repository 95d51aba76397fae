package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueEvent.EvidenceRemoved;
import org.entente.api.issue.IssueId;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to an issue.
 *
 * @param href where its content is; null once it was taken off, when it is handed out no longer
 * @param from the merged issue to which it was attached; null for the issue's own
 * @param removed who took it off, when and why; null while it is attached
 */
public record EvidenceFile(ContentHash sha256, String name, String mediaType, long size, String by, Instant at,
        @Nullable String href, @Nullable IssueId from, @Nullable Removal removed) {
    /** How a file came off. */
    public record Removal(String by, Instant at, Text reason) {}

    static EvidenceFile of(EvidenceAttached e) {
        Attachment file = e.attachment();
        return new EvidenceFile(file.sha256(), file.name(), file.mediaType(), file.size(), e.by(), e.occurredAt(),
                "/api/attachments/" + file.sha256(), null, null);
    }

    EvidenceFile of(IssueId merged) {
        return new EvidenceFile(sha256, name, mediaType, size, by, at, href, merged, removed);
    }

    /** The same after a file came off: what came off before and was attached again stays a row of its own. */
    EvidenceFile after(EvidenceRemoved e) {
        return removed != null || !sha256.equals(e.evidence())
                ? this
                : new EvidenceFile(sha256, name, mediaType, size, by, at, null, from,
                        new Removal(e.by(), e.occurredAt(), e.reason()));
    }
}
