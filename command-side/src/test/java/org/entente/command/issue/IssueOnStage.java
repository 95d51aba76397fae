package org.entente.command.issue;

import org.entente.command.decision.IssueFacts;

/** Lets a play in memory see of an issue what the rest of its case may know. */
public final class IssueOnStage {
    private IssueOnStage() {}

    public static IssueFacts facts(Object issueState) {
        return ((IssueState) issueState).facts();
    }
}
