/** Every time limit is an obligation: who owes what to whom until when, and what became of it (handbook 1.7). */
@NullMarked
package org.entente.api.obligation;

import org.jspecify.annotations.NullMarked;
