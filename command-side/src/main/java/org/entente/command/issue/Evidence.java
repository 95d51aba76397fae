package org.entente.command.issue;

import java.util.List;

import org.entente.api.issue.IssueCommand.AttachEvidence;
import org.entente.api.issue.IssueCommand.RemoveEvidence;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueEvent.EvidenceRemoved;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.text.Text;
import org.entente.command.decision.Occasion;
import org.entente.command.file.FilePolicy;

/** The files that show what was wrong and what was done (handbook 1.5 D6). */
final class Evidence {
    private static final int MOST_NAMED = 50;

    private Evidence() {}

    // Rule ISS-34: whoever is concerned attaches files to the issue itself, each content once, a hundred at most: also
    // departments outside the case, which do not see the case's files.
    static IssueEvent attach(IssueState state, AttachEvidence command, Occasion occasion) {
        new IssueCircle(state, occasion).requireConcerned();
        Attachment file = command.attachment();
        FilePolicy.require(file);
        if (state.response().evidence().containsKey(file.sha256().value())) {
            throw Refusal.rule("already-attached", "1.5 D6", "This very file is attached.")
                    .with("sha256", file.sha256().value());
        }
        if (state.response().evidence().size() >= Attachment.MOST) {
            throw Refusal.rule("too-many-attachments", "1.5 D6", "An issue has at most " + Attachment.MOST + " files.")
                    .with("most", Attachment.MOST);
        }
        return new EvidenceAttached(file, occasion.by().actor(), occasion.now());
    }

    // Rule ISS-40: whoever attached a file or the holder takes it off, with a reason, until the issue has ended; what a
    // solution, a containment or a report names stays, and so do contents and history.
    static IssueEvent remove(IssueState state, RemoveEvidence command, Occasion occasion) {
        String file = command.evidence().value();
        String adder = state.response().evidence().get(file);
        if (adder == null) {
            throw Refusal.notFound(file);
        }
        if (!adder.equals(occasion.by().actor()) && !new IssueCircle(state, occasion).isHolder()) {
            throw Refusal.forbidden("not-yours", "1.10",
                    "Whoever attached a file takes it off, or the level that holds the issue.");
        }
        if (state.response().named().contains(file)) {
            throw Refusal.rule("evidence-named", "1.5 D6", "A solution, a containment or a report rests on this file.")
                    .with("sha256", file);
        }
        return new EvidenceRemoved(command.evidence(), Text.required("reason", command.reason()),
                occasion.by().actor(), occasion.now());
    }

    // Rule ISS-35: a solution, a containment, a report and a review name files of the issue or of its case; without any they
    // are taken all the same.
    static List<String> named(IssueState state, List<String> hashes, Occasion occasion) {
        if (hashes.size() > MOST_NAMED || hashes.stream().anyMatch(one -> !one.matches("[0-9a-f]{64}"))) {
            throw Refusal.invalid("evidence-unfit", "1.5 D6", "Evidence is at most " + MOST_NAMED
                    + " attachments, each named by its SHA-256.");
        }
        for (String hash : hashes) {
            if (!state.response().evidence().containsKey(hash) && !occasion.cases().of(state.reported().request())
                    .attachments().contains(new ContentHash(hash))) {
                throw Refusal
                        .invalid("not-attached", "1.5 D6",
                                "That file is attached neither to the issue nor to its case.")
                        .with("attachment", hash);
            }
        }
        return hashes;
    }
}
