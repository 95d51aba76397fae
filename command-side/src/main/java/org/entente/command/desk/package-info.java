/**
 * Where commands are handed in: each at most once, retried where it only lost a race, answered from its receipt when it was
 * accepted before.
 */
@NullMarked
package org.entente.command.desk;

import org.jspecify.annotations.NullMarked;
