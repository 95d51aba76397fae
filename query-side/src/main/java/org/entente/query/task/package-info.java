/** Work items: what was planned, what was promised, how it stands (handbook 1.4). */
@NullMarked
package org.entente.query.task;

import org.jspecify.annotations.NullMarked;
