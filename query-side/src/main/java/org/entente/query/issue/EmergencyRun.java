package org.entente.query.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.issue.IssueEvent.EmergencyPlanStarted;
import org.entente.api.issue.IssueEvent.EmergencyStepDone;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The emergency plan as it is run for one issue.
 *
 * @param plan the version of the company's plan; 0 for the one that is shipped
 */
public record EmergencyRun(long plan, Instant startedAt, List<Tick> done) {
    /** A step ticked off by hand. */
    public record Tick(String step, String by, Instant at, @Nullable Text note) {}

    public EmergencyRun {
        done = List.copyOf(done);
    }

    static EmergencyRun started(EmergencyPlanStarted e) {
        Long plan = e.plan();
        return new EmergencyRun(plan == null ? 0 : plan, e.occurredAt(), List.of());
    }

    EmergencyRun done(EmergencyStepDone e) {
        List<Tick> more = new ArrayList<>(done);
        more.add(new Tick(e.step(), e.by(), e.occurredAt(), e.note()));
        return new EmergencyRun(plan, startedAt, more);
    }
}
