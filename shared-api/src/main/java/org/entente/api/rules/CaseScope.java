package org.entente.api.rules;

import org.entente.api.request.Category;
import org.entente.api.request.RequestId;

/** A case and its category: for whom a limit is looked up. */
public record CaseScope(RequestId request, Category category) {}
