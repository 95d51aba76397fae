/** The meetings of a case: the kickoff that the Office owes from the confirmation on, and all others (handbook 1.3). */
@NullMarked
package org.entente.command.meeting;

import org.jspecify.annotations.NullMarked;
