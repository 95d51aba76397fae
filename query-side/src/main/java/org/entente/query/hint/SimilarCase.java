package org.entente.query.hint;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A case like the one in hand, and in what: the departments and the title's words that both have. */
public record SimilarCase(RequestId request, @Nullable String number, Text title, List<DepartmentId> sharedDepartments,
        List<String> sharedWords) {
    public SimilarCase {
        sharedDepartments = List.copyOf(sharedDepartments);
        sharedWords = List.copyOf(sharedWords);
    }
}
