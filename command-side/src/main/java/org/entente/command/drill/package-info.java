/** Rehearsal: a database whose clock is moved by hand, from due moment to due moment, so that every run is the same. */
@NullMarked
package org.entente.command.drill;

import org.jspecify.annotations.NullMarked;
