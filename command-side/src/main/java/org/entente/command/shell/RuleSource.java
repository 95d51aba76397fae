package org.entente.command.shell;

import org.entente.api.rules.RuleBook;

/** The rules as of this moment, brought up to date with what has been committed. */
@FunctionalInterface
public interface RuleSource {
    RuleBook current();
}
