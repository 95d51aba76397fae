package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueId;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to an issue.
 *
 * @param href where its content is
 * @param from the merged issue to which it was attached; null for the issue's own
 */
public record EvidenceFile(ContentHash sha256, String name, String mediaType, long size, String by, Instant at,
        String href, @Nullable IssueId from) {
    static EvidenceFile of(EvidenceAttached e) {
        Attachment file = e.attachment();
        return new EvidenceFile(file.sha256(), file.name(), file.mediaType(), file.size(), e.by(), e.occurredAt(),
                "/api/attachments/" + file.sha256(), null);
    }

    EvidenceFile of(IssueId merged) {
        return new EvidenceFile(sha256, name, mediaType, size, by, at, href, merged);
    }
}
