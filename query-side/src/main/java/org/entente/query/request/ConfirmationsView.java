package org.entente.query.request;

import java.util.List;

import org.entente.api.request.RequestId;
import org.entente.query.obligation.ObligationView;
import org.jspecify.annotations.Nullable;

/**
 * Where each department stands, every objection with what became of it, and every answer ever given, in order.
 *
 * @param forced      that the case was begun although departments were silent; null if it was not
 * @param obligations who owes an answer or a revision, and who did
 */
public record ConfirmationsView(RequestId request, int revision, List<DepartmentView> standing,
        List<ObjectionView> objections, List<AnswerRow> answers, @Nullable Forced forced,
        List<ObligationView> obligations) {
    public ConfirmationsView {
        standing = List.copyOf(standing);
        objections = List.copyOf(objections);
        answers = List.copyOf(answers);
        obligations = List.copyOf(obligations);
    }
}
