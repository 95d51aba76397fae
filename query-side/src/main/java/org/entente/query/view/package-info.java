/**
 * What every view has in common: a pure fold from the ledger into rows that are versioned by position, one writer, one reader that
 * answers as of any position, and a rebuild beside the live rows. A view adds a fold, its filter columns and a migration.
 */
@NullMarked
package org.entente.query.view;

import org.jspecify.annotations.NullMarked;
