package org.entente.query.attachment;

import java.util.Collection;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueEvent.EvidenceRemoved;
import org.entente.api.issue.IssueId;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestEvent.AttachmentAdded;
import org.entente.api.request.RequestEvent.AttachmentRemoved;
import org.entente.api.request.RequestId;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each file that is attached now, under the case's id and the content's hash. */
final class AttachmentFold implements Fold<AttachmentRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case AttachmentAdded e -> List.of(key(e.request(), e.attachment().sha256()));
            case AttachmentRemoved e -> List.of(key(e.request(), e.attachment()));
            case EvidenceAttached e -> List.of(event.aggregateId() + "/" + e.attachment().sha256());
            case EvidenceRemoved e -> List.of(event.aggregateId() + "/" + e.evidence());
            default -> List.of();
        };
    }

    @Override
    public @Nullable AttachmentRow fold(String key, @Nullable AttachmentRow row, LedgerEvent event) {
        return switch (event.payload()) {
            case AttachmentAdded e -> added(e);
            case EvidenceAttached e -> attached(e, new IssueId(event.aggregateId()), event.caseId());
            default -> null;
        };
    }

    private static AttachmentRow attached(EvidenceAttached e, IssueId issue, @Nullable String request) {
        if (request == null) {
            throw new IllegalStateException(issue + " belongs to no case");
        }
        Attachment file = e.attachment();
        return new AttachmentRow(new RequestId(request), issue, file.sha256(), file.name(), file.mediaType(),
                file.size(), null, new PersonId(e.by()), e.occurredAt(), "/api/attachments/" + file.sha256());
    }

    private static AttachmentRow added(AttachmentAdded e) {
        Attachment file = e.attachment();
        return new AttachmentRow(e.request(), null, file.sha256(), file.name(), file.mediaType(), file.size(),
                e.department(),
                e.by(), e.occurredAt(), "/api/attachments/" + file.sha256());
    }

    private static String key(RequestId request, ContentHash sha256) {
        return request + "/" + sha256;
    }
}
