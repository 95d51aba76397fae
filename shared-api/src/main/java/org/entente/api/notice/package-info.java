/** Who is told of what (handbook 1.9), and what the ledger keeps of it: all that is told of issues. */
@NullMarked
package org.entente.api.notice;

import org.jspecify.annotations.NullMarked;
