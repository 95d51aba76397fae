/** Improvement actions, which a retrospective begins and which outlive their case (handbook 1.6 E5, E7). */
@NullMarked
package org.entente.api.improvement;

import org.jspecify.annotations.NullMarked;
