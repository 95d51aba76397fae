/** What a reader may do next with what is shown, and why not where it may not be done. */
@NullMarked
package org.entente.query.action;

import org.jspecify.annotations.NullMarked;
