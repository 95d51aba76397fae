/**
 * Plays the sample company's seven cases as people would: every step is a command of the right person at its moment on the
 * drill's clock, so that a played database is the same every time and shows the whole handbook at work.
 */
@NullMarked
package org.entente.command.player;

import org.jspecify.annotations.NullMarked;
