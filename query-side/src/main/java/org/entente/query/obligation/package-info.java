/** What is owed, by whom and until when; how each due moment came about; and what became of it (handbook 1.7). */
@NullMarked
package org.entente.query.obligation;

import org.jspecify.annotations.NullMarked;
