/** Rehearsing emergencies: a script of issues that are injected, and what became of each. Only on a drill's clock. */
@NullMarked
package org.entente.api.drill;

import org.jspecify.annotations.NullMarked;
