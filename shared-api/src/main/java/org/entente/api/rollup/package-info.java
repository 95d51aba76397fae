/** The company's weekly roll-up over all cases: what it says, and that what it said never changes (handbook 1.4 C3, C4). */
@NullMarked
package org.entente.api.rollup;

import org.jspecify.annotations.NullMarked;
