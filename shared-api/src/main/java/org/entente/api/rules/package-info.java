/** The rules in force at a moment: calendar, limits and organization together, each in its version. */
@NullMarked
package org.entente.api.rules;

import org.jspecify.annotations.NullMarked;
