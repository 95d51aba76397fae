/** What all parts of a case ask in the same way: is this its phase, does that department take part, who is acting. */
@NullMarked
package org.entente.command.casework;

import org.jspecify.annotations.NullMarked;
