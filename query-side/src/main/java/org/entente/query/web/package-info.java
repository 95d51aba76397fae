/**
 * What every reading endpoint has in common: time travel, waiting for one's own writes, lists in pages pinned to a position, and the
 * refusal of parameters nobody declared.
 */
@NullMarked
package org.entente.query.web;

import org.jspecify.annotations.NullMarked;
