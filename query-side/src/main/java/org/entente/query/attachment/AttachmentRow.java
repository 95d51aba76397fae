package org.entente.query.attachment;

import java.time.Instant;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One file of one case.
 *
 * @param department the participant for which it was attached; null for the Office
 * @param href       where its content is
 */
public record AttachmentRow(RequestId request, ContentHash sha256, String name, String mediaType, long size,
        @Nullable DepartmentId department, PersonId by, Instant addedAt, String href) {}
