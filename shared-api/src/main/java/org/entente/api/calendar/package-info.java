/**
 * Which days are worked. A weekday is not a working day and a Sunday may be one, so the tables of the yearly State
 * Council notices decide (handbook 3); a year without a table is refused, never guessed.
 */
@NullMarked
package org.entente.api.calendar;

import org.jspecify.annotations.NullMarked;
