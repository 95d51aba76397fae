/** The execution plan of each case, in all its versions (handbook 1.3 B6, B7). */
@NullMarked
package org.entente.query.plan;

import org.jspecify.annotations.NullMarked;
