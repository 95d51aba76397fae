package org.entente.command.delivery;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which somebody is reminded.
 *
 * @param key    the obligation, or the work item
 * @param person the item's assignee; null for an obligation, whose liaison is looked up
 */
record Reminder(String key, NoticeKind kind, String aggregate, String caseId, DepartmentId department,
        @Nullable PersonId person) {}
