/** The index of what is open, and the sweep that asks aggregates to record what has fallen due (handbook 1.7). */
@NullMarked
package org.entente.command.obligation;

import org.jspecify.annotations.NullMarked;
