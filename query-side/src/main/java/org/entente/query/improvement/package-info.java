/** What improvement actions there are, and how each stands (handbook 1.6 E7). */
@NullMarked
package org.entente.query.improvement;

import org.jspecify.annotations.NullMarked;
