package org.entente.query.task;

import java.time.Instant;

import org.entente.api.issue.IssueId;

/**
 * An issue that is open at a work item.
 *
 * @param blocks whether its reporter says that the item stands still because of it
 */
public record OpenIssue(IssueId issue, boolean blocks, Instant since) {}
