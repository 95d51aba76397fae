/** The company's roll-ups: drawing one up as of a position, showing it, and proving that an old one says what it always said. */
@NullMarked
package org.entente.query.rollup;

import org.jspecify.annotations.NullMarked;
