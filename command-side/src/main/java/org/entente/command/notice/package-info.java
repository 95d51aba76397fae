/** Who is to be told of what (handbook 1.9), derived from the event alone; delivering it is not done here. */
@NullMarked
package org.entente.command.notice;

import org.jspecify.annotations.NullMarked;
