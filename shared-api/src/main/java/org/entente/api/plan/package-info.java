/** The signed execution plan of a case (handbook 1.3). */
@NullMarked
package org.entente.api.plan;

import org.jspecify.annotations.NullMarked;
