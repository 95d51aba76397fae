package org.entente.query.issue;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.issue.IssueId;
import org.entente.api.request.RequestId;
import org.entente.query.obligation.ObligationRow;

/**
 * Everything from which the rungs of an issue's escalation are told.
 *
 * @param ended   whether it is closed, merged or dismissed
 * @param lastAct stored name of the last event of the issue itself: the cause of what follows it
 */
public record EscalationRow(IssueId issue, RequestId request, boolean ended, String lastAct, List<Level> levels,
        List<ObligationRow> limits, List<PlannedRaise> raises, List<Telling> tellings,
        List<Acknowledgement> acknowledgements) {
    public EscalationRow {
        levels = List.copyOf(levels);
        limits = List.copyOf(limits);
        raises = List.copyOf(raises);
        tellings = List.copyOf(tellings);
        acknowledgements = List.copyOf(acknowledgements);
    }

    EscalationRow acted(String type, boolean end) {
        return new EscalationRow(issue, request, end, type, levels, limits, raises, tellings, acknowledgements);
    }

    EscalationRow entered(Level level) {
        return new EscalationRow(issue, request, ended, lastAct, plus(levels, level), limits, raises, tellings,
                acknowledgements);
    }

    EscalationRow limits(List<ObligationRow> next) {
        return new EscalationRow(issue, request, ended, lastAct, levels, next, raises, tellings, acknowledgements);
    }

    EscalationRow planned(PlannedRaise raise) {
        return raises(plus(raises, raise));
    }

    EscalationRow raises(List<PlannedRaise> next) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, next, tellings, acknowledgements);
    }

    EscalationRow told(Telling telling) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, raises, plus(tellings, telling),
                acknowledgements);
    }

    EscalationRow acknowledged(Acknowledgement one) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, raises, tellings,
                plus(acknowledgements, one));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
