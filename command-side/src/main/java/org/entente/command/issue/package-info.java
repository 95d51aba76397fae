/**
 * Issues: how one is reported, climbs, is solved and closed. The ladder lives here because every level has its own clocks,
 * and each must be answerable years later from the events alone (handbook 1.5).
 */
@NullMarked
package org.entente.command.issue;

import org.jspecify.annotations.NullMarked;
