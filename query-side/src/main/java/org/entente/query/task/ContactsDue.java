package org.entente.query.task;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/** Until when the Office owes a contact about flagged items; one question to the view, however many they are. */
record ContactsDue(Map<String, Instant> dueByOwner) {
    static ContactsDue of(Collection<TaskRow> rows, Snapshot at) {
        List<String> flagged = rows.stream().filter(row -> row.flag() != null).map(row -> row.id().value()).toList();
        if (flagged.isEmpty()) {
            return new ContactsDue(Map.of());
        }
        Map<String, Instant> due = new HashMap<>();
        at.all(ObligationProjection.OBLIGATIONS, Filter.none().oneOf("owner", flagged)
                .equal("code", ObligationCode.FLAG_CONTACT.code()).equal("state", ObligationState.OPEN.code()),
                flagged.size()).forEach(one -> due.put(one.owner(), one.terms().dueAt()));
        return new ContactsDue(due);
    }

    @Nullable
    Instant of(TaskRow row) {
        return dueByOwner.get(row.id().value());
    }
}
