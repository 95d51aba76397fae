/** The answering side: views folded from the ledger, time travel, audit, analysis and the endpoints that read. */
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
