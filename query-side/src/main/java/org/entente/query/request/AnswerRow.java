package org.entente.query.request;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;

/** One answer that a department gave, standing or overtaken by a later revision. */
public record AnswerRow(RequestId request, DepartmentId department, Answer answer) {}
