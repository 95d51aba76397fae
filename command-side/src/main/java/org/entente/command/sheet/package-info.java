/**
 * Sheets that come back: people fill in the work items of a case or their week in a spreadsheet, and what they changed is done as if
 * they had asked for it one by one, by the same rules and rights. A file is foreign matter: it is read within narrow bounds, and nothing
 * in it is ever computed.
 */
@NullMarked
package org.entente.command.sheet;

import org.jspecify.annotations.NullMarked;
