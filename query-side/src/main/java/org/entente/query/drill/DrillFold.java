package org.entente.query.drill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.api.drill.DrillEvent;
import org.entente.api.drill.DrillEvent.DrillEnded;
import org.entente.api.drill.DrillEvent.DrillStarted;
import org.entente.api.drill.DrillEvent.IssueInjected;
import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.NoticeRecorded;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.message.Meta;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.Party;
import org.entente.query.obligation.Obligations;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each drill, under its number, with what became of the issues it injected until it ended. */
final class DrillFold implements Fold<DrillRow> {
    private static final Pattern INJECTED = Pattern.compile("ISS-DRL-(\\d{1,9})-.+");

    @Override
    public Collection<String> keys(LedgerEvent event) {
        if (event.payload() instanceof DrillEvent drill) {
            return List.of(key(drill.round()));
        }
        Matcher injected = INJECTED.matcher(event.aggregateId());
        return injected.matches() ? List.of(key(Integer.parseInt(injected.group(1)))) : List.of();
    }

    static String key(int round) {
        return Integer.toString(round);
    }

    @Override
    public @Nullable DrillRow fold(String key, @Nullable DrillRow row, LedgerEvent event) {
        if (event.payload() instanceof DrillStarted e) {
            return new DrillRow(event.version(), e.round(), e.script(), event.metadata().getOrDefault(Meta.ACTOR, ""),
                    e.occurredAt(), e.begins(), e.ends(), null, false, List.of());
        }
        if (row == null) {
            throw new IllegalStateException("drill " + key + " was not started");
        }
        // DRL-6: what happens to an injected issue after the end of the drill is no part of it
        if (row.endedAt() != null) {
            return row;
        }
        return switch (event.payload()) {
            case IssueInjected e -> row.cameUp(new InjectedIssue(e.injection(), e.issue(), e.occurredAt(), false,
                    List.of(), List.of(), List.of(), List.of()), event.version());
            case DrillEnded e -> row.ended(e.occurredAt(), e.early(), event.version());
            case IssueEvent e -> row.changed(event.aggregateId(), one -> after(one, e, event));
            case ObligationEvent e -> row.changed(event.aggregateId(),
                    one -> one.limits(Obligations.after(one.limits(), event)));
            default -> row;
        };
    }

    private static InjectedIssue after(InjectedIssue one, IssueEvent event, LedgerEvent in) {
        InjectedIssue told = switch (event) {
            case Reported e -> one.taken().told(with(e.held(), e.told()), e.occurredAt());
            case Raised e -> one.climbed(new Climb(e.from(), e.to(), e.cause().cause(), e.occurredAt()))
                    .told(with(e.held(), e.told()), e.occurredAt());
            case NextLevelTold e -> one.told(List.of(e.told()), e.occurredAt());
            case NoticeRecorded e -> one.told(List.of(e.told()), e.occurredAt());
            default -> one;
        };
        String actor = in.metadata().getOrDefault(Meta.ACTOR, "");
        return actor.startsWith(Acting.SYSTEM_PREFIX) ? told : told.did(deed(actor, event.occurredAt(), in));
    }

    private static Deed deed(String actor, Instant at, LedgerEvent in) {
        return new Deed(in.payloadType(), at, actor, in.metadata().getOrDefault(Meta.ROLE, ""),
                in.metadata().getOrDefault(Meta.DEPARTMENT, ""));
    }

    private static List<Party> with(Party held, List<Party> told) {
        List<Party> all = new ArrayList<>(List.of(held));
        all.addAll(told);
        return all;
    }
}
