/**
 * What a command would bring about, without bringing it about: so that people and programs can see the consequences of an act,
 * or the refusal that awaits it, before they decide.
 */
@NullMarked
package org.entente.command.rehearsal;

import org.jspecify.annotations.NullMarked;
