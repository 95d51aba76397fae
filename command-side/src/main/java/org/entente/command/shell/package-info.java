/** The thin shells between Axon and the pure rules: one instant per attempt, the acting person, the rules in force. */
@NullMarked
package org.entente.command.shell;

import org.jspecify.annotations.NullMarked;
