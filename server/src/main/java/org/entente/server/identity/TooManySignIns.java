package org.entente.server.identity;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Too many failed attempts; even the right password is not looked at until the wait is over. */
public final class TooManySignIns extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManySignIns(Duration wait) {
        super("too many failed attempts to sign in");
        this.wait = wait;
    }

    /** Until the next attempt is granted, in whole seconds, at least one. */
    public long waitSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
