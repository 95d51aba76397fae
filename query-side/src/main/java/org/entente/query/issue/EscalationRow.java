package org.entente.query.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
        List<Acknowledgement> acknowledgements, List<Warning> warnings, List<NoticeRow> notices) {
    public EscalationRow {
        levels = List.copyOf(levels);
        limits = List.copyOf(limits);
        raises = List.copyOf(raises);
        tellings = List.copyOf(tellings);
        acknowledgements = List.copyOf(acknowledgements);
        warnings = List.copyOf(warnings);
        notices = List.copyOf(notices);
    }

    EscalationRow acted(String type, boolean end) {
        return new EscalationRow(issue, request, end, type, levels, limits, raises, tellings, acknowledgements,
                warnings, notices);
    }

    EscalationRow entered(Level level) {
        return new EscalationRow(issue, request, ended, lastAct, plus(levels, level), limits, raises, tellings,
                acknowledgements, warnings, notices);
    }

    EscalationRow limits(List<ObligationRow> next) {
        return new EscalationRow(issue, request, ended, lastAct, levels, next, raises, tellings, acknowledgements,
                warnings, notices);
    }

    EscalationRow planned(PlannedRaise raise) {
        return raises(plus(raises, raise));
    }

    EscalationRow raises(List<PlannedRaise> next) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, next, tellings, acknowledgements,
                warnings, notices);
    }

    EscalationRow told(Telling telling) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, raises, plus(tellings, telling),
                acknowledgements, warnings, notices);
    }

    EscalationRow acknowledged(Acknowledgement one) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, raises, tellings,
                plus(acknowledgements, one), warnings, notices);
    }

    EscalationRow warned(Warning one) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, raises, tellings, acknowledgements,
                plus(warnings, one), notices);
    }

    EscalationRow noticed(NoticeRow one) {
        return notices(plus(notices, one));
    }

    /** Changes the telling of this number. */
    EscalationRow noticed(int number, UnaryOperator<NoticeRow> change) {
        return notices(notices.stream().map(one -> one.number() == number ? change.apply(one) : one).toList());
    }

    private EscalationRow notices(List<NoticeRow> next) {
        return new EscalationRow(issue, request, ended, lastAct, levels, limits, raises, tellings, acknowledgements,
                warnings, next);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
