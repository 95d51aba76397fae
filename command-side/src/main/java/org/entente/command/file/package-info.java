/** Files that are brought in, for a case or for an issue: what they are, whether they are taken, where their contents go. */
@NullMarked
package org.entente.command.file;

import org.jspecify.annotations.NullMarked;
