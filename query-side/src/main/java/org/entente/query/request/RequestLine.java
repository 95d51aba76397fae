package org.entente.query.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RequestUrgency;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A case as one line of a list. */
public record RequestLine(RequestId id, @Nullable String number, long version, RequestPhase phase, Text title,
        Category category, RequestUrgency urgency, DepartmentId initiator, @Nullable DepartmentId lead,
        List<DepartmentId> departments) {
    static RequestLine of(RequestRow row) {
        return new RequestLine(row.id(), row.number(), row.version(), row.phase(), row.papers().form().title(),
                row.papers().form().category(), row.papers().form().urgency(), row.initiator(),
                row.lead().orElse(null), row.departments());
    }
}
