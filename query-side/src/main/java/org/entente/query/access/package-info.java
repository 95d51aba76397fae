/** Who may read what of the cases (handbook 1.10), decided by the rights of today whatever moment is asked about. */
@NullMarked
package org.entente.query.access;

import org.jspecify.annotations.NullMarked;
