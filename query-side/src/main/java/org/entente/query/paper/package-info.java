/**
 * The papers of a case as people print, file and send them (handbook 1.8): each form is described once, as a {@link Paper} without any
 * look, and drawn as a spreadsheet here and as a page elsewhere. And the sheets that people fill in and bring back.
 */
@NullMarked
package org.entente.query.paper;

import org.jspecify.annotations.NullMarked;
