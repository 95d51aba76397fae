/** What a publication of limits or of the calendar would move, answered by the very rules that will move it. */
@NullMarked
package org.entente.command.preview;

import org.jspecify.annotations.NullMarked;
