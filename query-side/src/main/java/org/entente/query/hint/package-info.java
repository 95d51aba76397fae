/**
 * Remarks on a form that help its writers and the Office's review and never block: departments that similar cases involved,
 * promises by outsiders, goals without a measure, dates that the process itself can hardly keep (handbook 1.2).
 */
@NullMarked
package org.entente.query.hint;

import org.jspecify.annotations.NullMarked;
