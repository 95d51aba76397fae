/**
 * How every aggregate decides: what has fallen due first, then the command, both pure. The shells around it only route.
 */
@NullMarked
package org.entente.command.decision;

import org.jspecify.annotations.NullMarked;
