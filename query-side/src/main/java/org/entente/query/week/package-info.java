/** The weeks: which department has what to report, what it said and what it said the week before (handbook 1.4 C2). */
@NullMarked
package org.entente.query.week;

import org.jspecify.annotations.NullMarked;
