/**
 * When something is due. All of it is arithmetic on a budget, a moment and a calendar, so that a command handler can
 * compute a due moment once and a reader can explain it day by day afterwards.
 */
@NullMarked
package org.entente.api.deadline;

import org.jspecify.annotations.NullMarked;
