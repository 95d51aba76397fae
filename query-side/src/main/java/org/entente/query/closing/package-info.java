/** How a case comes to its end, what it taught, and where it is found afterwards (handbook 1.6). */
@NullMarked
package org.entente.query.closing;

import org.jspecify.annotations.NullMarked;
