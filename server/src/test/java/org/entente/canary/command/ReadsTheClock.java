package org.entente.canary.command;

import java.time.Instant;

/** Breaks: time is given. */
class ReadsTheClock {
    Instant late() {
        return Instant.now();
    }
}
