package org.entente.query.request;

import java.util.List;

import org.entente.api.request.RequestId;

/** Where each department stands, and every answer ever given, in order. */
public record ConfirmationsView(RequestId request, int revision, List<DepartmentView> standing,
        List<AnswerRow> answers) {
    public ConfirmationsView {
        standing = List.copyOf(standing);
        answers = List.copyOf(answers);
    }
}
