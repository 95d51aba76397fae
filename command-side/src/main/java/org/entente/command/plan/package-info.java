/**
 * The execution plan of a case: drafted, circulated, signed by all heads, then broken down into work items. The items are
 * created here and not in the tasks, so that what is owed for them and what settles it stand in one stream.
 */
@NullMarked
package org.entente.command.plan;

import org.jspecify.annotations.NullMarked;
