/**
 * The sheets that people take home, fill in and bring back: their columns, the words in their cells and the stamp by which one is
 * recognised. Both sides must agree on them: one writes the sheets, the other reads them.
 */
@NullMarked
package org.entente.api.sheet;

import org.jspecify.annotations.NullMarked;
