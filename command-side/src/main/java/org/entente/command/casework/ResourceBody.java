package org.entente.command.casework;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.ResourceNeed;
import org.entente.api.revision.RowIds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A resource in the body of a form or plan. Without an id it is a new one and gets the next free id. */
public record ResourceBody(@Nullable String id, DepartmentId from, Text what, @Nullable BigDecimal amountCny,
        @Nullable Integer people) {
    public static List<ResourceNeed> needs(List<ResourceBody> rows) {
        Iterator<String> ids = RowIds.filled("r", rows.stream().map(ResourceBody::id).toList()).iterator();
        return rows.stream()
                .map(one -> new ResourceNeed(ids.next(), one.from(), one.what(), one.amountCny(), one.people()))
                .toList();
    }
}
