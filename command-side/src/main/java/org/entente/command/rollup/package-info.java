/**
 * The company's roll-up: owed by the Office for every summary day, drawn up from the ledger up to a position, kept byte for byte
 * (handbook 1.4 C3, C4).
 */
@NullMarked
package org.entente.command.rollup;

import org.jspecify.annotations.NullMarked;
