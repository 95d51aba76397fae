/** The history of a case, event by event: who did what when, in words and as it was stored. */
@NullMarked
package org.entente.query.history;

import org.jspecify.annotations.NullMarked;
