package org.entente.query.attachment;

import java.time.Instant;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One file of one case.
 *
 * @param issue      the issue of the case to which it belongs; null for the case's own files
 * @param department the participant for which it was attached; null for the Office, and for an issue
 * @param href       where its content is
 */
public record AttachmentRow(RequestId request, @Nullable IssueId issue, ContentHash sha256, String name,
        String mediaType, long size,
        @Nullable DepartmentId department, PersonId by, Instant addedAt, String href) {}
