/** Issues as they stand, and how each climbed the ladder: what was due, what fired, who was told (handbook 1.5). */
@NullMarked
package org.entente.query.issue;

import org.jspecify.annotations.NullMarked;
