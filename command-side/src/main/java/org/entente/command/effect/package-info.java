/** What publications of limits and of the calendar have in common: the day from which they are in force, and taking them back before. */
@NullMarked
package org.entente.command.effect;

import org.jspecify.annotations.NullMarked;
