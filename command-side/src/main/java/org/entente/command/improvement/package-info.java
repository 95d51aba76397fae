/** Improvement actions are followed by the Office until they are done, long after their case was archived (handbook 1.6 E7). */
@NullMarked
package org.entente.command.improvement;

import org.jspecify.annotations.NullMarked;
