/** Keeps the rules of every moment at hand for the deciding side, folded from the streams of the three rule aggregates. */
@NullMarked
package org.entente.command.rules;

import org.jspecify.annotations.NullMarked;
