/** A tiny domain of its own for this module's tests: a notebook that takes notes. */
@NullMarked
package org.entente.log.testing;

import org.jspecify.annotations.NullMarked;
