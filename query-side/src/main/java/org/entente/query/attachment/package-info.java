/** The files of cases: which ones there are, and what they hold, for whoever may see a case to which they belong. */
@NullMarked
package org.entente.query.attachment;

import org.jspecify.annotations.NullMarked;
