/** The board: every case by its phase, with the clock that runs out next and the issues that are open. */
@NullMarked
package org.entente.query.board;

import org.jspecify.annotations.NullMarked;
