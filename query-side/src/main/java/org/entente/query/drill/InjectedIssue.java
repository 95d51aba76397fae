package org.entente.query.drill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.drill.Injection;
import org.entente.api.issue.IssueId;
import org.entente.api.obligation.Party;
import org.entente.query.obligation.ObligationRow;

/**
 * An issue that came up, and everything that followed while the drill lasted.
 *
 * @param at       when it came up
 * @param reported whether its case took it; a case that has ended meanwhile does not
 */
public record InjectedIssue(Injection injection, IssueId issue, Instant at, boolean reported, List<Deed> deeds,
        List<Told> told, List<Climb> climbs, List<ObligationRow> limits) {
    public InjectedIssue {
        deeds = List.copyOf(deeds);
        told = List.copyOf(told);
        climbs = List.copyOf(climbs);
        limits = List.copyOf(limits);
    }

    InjectedIssue taken() {
        return new InjectedIssue(injection, issue, at, true, deeds, told, climbs, limits);
    }

    InjectedIssue did(Deed deed) {
        return new InjectedIssue(injection, issue, at, reported, plus(deeds, deed), told, climbs, limits);
    }

    InjectedIssue told(List<Party> parties, Instant moment) {
        List<Told> more = new ArrayList<>(told);
        for (Party party : parties) {
            if (more.stream().noneMatch(one -> one.party().equals(party))) {
                more.add(new Told(party, moment));
            }
        }
        return new InjectedIssue(injection, issue, at, reported, deeds, more, climbs, limits);
    }

    InjectedIssue climbed(Climb climb) {
        return new InjectedIssue(injection, issue, at, reported, deeds, told, plus(climbs, climb), limits);
    }

    InjectedIssue limits(List<ObligationRow> next) {
        return new InjectedIssue(injection, issue, at, reported, deeds, told, climbs, next);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
