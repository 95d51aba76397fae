package org.entente.log.wiring;

import java.util.List;

/** The service does not start: what was wired, or the database it was given, is not what it relies on. */
public final class WiringRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    WiringRefused(List<String> faults) {
        super("Refusing to start: " + String.join("; ", faults));
    }
}
