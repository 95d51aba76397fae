/**
 * The one clock of a database. All nodes agree on the time because it is the database's: either its physical clock, or, for a
 * drill, a row that is moved by hand.
 */
@NullMarked
package org.entente.log.clock;

import org.jspecify.annotations.NullMarked;
