package org.entente.query.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;

/** That the director began the case although these departments were silent, and why (handbook 4.12). */
public record Forced(String by, String reason, List<DepartmentId> silent, Instant at) {
    public Forced {
        silent = List.copyOf(silent);
    }
}
