/** What a publication moved when it took force, and what of older rules it moved later: rules change without rewriting the past. */
@NullMarked
package org.entente.query.effect;

import org.jspecify.annotations.NullMarked;
