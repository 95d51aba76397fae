package org.entente.command.decision;

import java.time.Instant;

import org.entente.api.identity.Acting;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;

/** One attempt at a command: its one instant, who acts, the rules of every moment, and a way to look up its case. */
public record Occasion(Instant now, Acting by, RuleBook book, Cases cases) {
    /** The rules in force now. */
    public Rules rules() {
        return book.at(now);
    }
}
