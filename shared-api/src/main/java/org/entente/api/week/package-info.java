/** The weekly rhythm of cases and the departments' weekly updates (handbook 1.4 C2). */
@NullMarked
package org.entente.api.week;

import org.jspecify.annotations.NullMarked;
