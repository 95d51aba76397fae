/** What is sent to programs and to the robots of groups: signed, in the order of each case, and only where it may go. */
@NullMarked
package org.entente.command.webhook;

import org.jspecify.annotations.NullMarked;
