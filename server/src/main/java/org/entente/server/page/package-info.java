/** Pages for people: the papers of a case, to be read on a screen and printed. */
@NullMarked
package org.entente.server.page;

import org.jspecify.annotations.NullMarked;
