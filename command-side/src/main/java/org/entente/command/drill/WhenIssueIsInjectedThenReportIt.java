package org.entente.command.drill;

import java.time.Instant;
import java.util.List;

import org.entente.api.drill.DrillEvent.IssueInjected;
import org.entente.api.drill.Injection;
import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/**
 * Rule DRL-5: an injected issue is reported in its case by the drill itself, for the department of the script, and from there on goes
 * its own way like any other.
 */
@Component
final class WhenIssueIsInjectedThenReportIt implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof IssueInjected e ? List.of(report(e)) : List.of();
    }

    private static Command report(IssueInjected injected) {
        Injection one = injected.injection();
        DepartmentId department = one.department();
        return department == null
                ? new ReportForOffice(injected.issue(), one.request(), one.record(injected.occurredAt()))
                : new ReportIssue(injected.issue(), one.request(), department, one.record(injected.occurredAt()));
    }
}
