package org.entente.canary.api;

import java.util.concurrent.ThreadLocalRandom;

/** Breaks: the published language leaves nothing to chance. */
class RollsDice {
    int roll() {
        return ThreadLocalRandom.current().nextInt(6);
    }
}
