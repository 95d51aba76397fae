package org.entente.command.issue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;

import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.caseOf;
import static org.entente.command.issue.Yunlan.liaison;

/** Stories that lead to each phase, and one command of each kind. */
final class IssueStories {
    private IssueStories() {}

    /** Nothing has happened; research is responsible for what production will report on a Tuesday at 10:00. */
    static Told none() {
        return Told.in(caseOf("product", "rnd", "production", "sales"));
    }

    static Told reported(Urgency urgency) {
        return none().at("2026-03-24T10:00", liaison("production"), Asked.report("production", urgency, "rnd"));
    }

    static Told handled(Urgency urgency) {
        return reported(urgency).at("2026-03-24T10:10", COORDINATOR, Asked.triage(urgency));
    }

    static Told solved(Urgency urgency) {
        return handled(urgency).at("2026-03-24T10:30", liaison("rnd"), Asked.solve());
    }

    static Map<IssuePhase, Told> inEveryPhase() {
        Map<IssuePhase, Told> all = new EnumMap<>(IssuePhase.class);
        all.put(IssuePhase.NONE, none());
        all.put(IssuePhase.REPORTED, shown(reported(Urgency.NORMAL)));
        all.put(IssuePhase.HANDLING, shown(handled(Urgency.NORMAL)));
        all.put(IssuePhase.MEASURES_SET, shown(handled(Urgency.NORMAL).at("2026-03-24T10:20", COORDINATOR,
                Asked.measures("rnd"))));
        all.put(IssuePhase.SUSPENDED, shown(handled(Urgency.NORMAL).at("2026-03-24T10:20", COORDINATOR,
                Asked.suspend("2026-03-30T09:00"))));
        all.put(IssuePhase.SOLVED, shown(solved(Urgency.NORMAL)));
        all.put(IssuePhase.CLOSED, solved(Urgency.NORMAL).at("2026-03-24T11:00", liaison("production"),
                Asked.accept()));
        all.put(IssuePhase.MERGED, handled(Urgency.NORMAL).at("2026-03-24T10:20", COORDINATOR, Asked.merge("ISS-2")));
        all.put(IssuePhase.DISMISSED, handled(Urgency.NORMAL).at("2026-03-24T10:20", COORDINATOR, Asked.dismiss()));
        return all;
    }

    /** With a file attached. */
    private static Told shown(Told issue) {
        return issue.at("2026-03-24T10:50", liaison("rnd"), Asked.evidence("a".repeat(64)));
    }

    static IssueCommand anyOf(String name) {
        return commands().stream().filter(one -> one.getClass().getSimpleName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no command " + name));
    }

    static List<IssueCommand> commands() {
        return List.of(Asked.report("rnd", Urgency.NORMAL, "rnd"), Asked.reportForOffice(Urgency.NORMAL, "rnd"),
                Asked.triage(Urgency.NORMAL), Asked.raise(Urgency.URGENT), Asked.lower(Urgency.NORMAL),
                Asked.notice(), Asked.acknowledge(), Asked.taskForce("sales"), Asked.team("sales"), Asked.meeting(),
                Asked.measures("rnd"), Asked.contain(), Asked.fileReport(), Asked.followUp(), Asked.statement("rnd"),
                Asked.solveBy("2026-04-01T09:00"), Asked.suspend("2026-03-30T09:00"), Asked.resume(), Asked.solve(),
                Asked.accept(), Asked.dismiss(), Asked.merge("ISS-2"), Asked.review(), Asked.pause(),
                Asked.resumeWithCase(), Asked.tick(), Asked.endTaskForce(), Asked.evidence("a".repeat(64)),
                Asked.noEvidence("a".repeat(64)),
                Asked.step("contain"), Asked.statutory(StatutoryAnswer.NOT_REPORTABLE));
    }
}
