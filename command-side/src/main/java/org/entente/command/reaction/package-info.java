/** What follows elsewhere when something has happened: one class {@code When…Then…} each, sending commands only. */
@NullMarked
package org.entente.command.reaction;

import org.jspecify.annotations.NullMarked;
