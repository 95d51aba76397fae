/**
 * What changed from one revision of a document to the next, field by field. A document – a request's form, a plan – is taken
 * apart into its leaves, so that a difference, an objection's proposal and an accepted proposal speak of the same fields.
 */
@NullMarked
package org.entente.api.revision;

import org.jspecify.annotations.NullMarked;
