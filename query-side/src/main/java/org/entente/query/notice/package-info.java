/** What somebody owes, is owed, and was told. */
@NullMarked
package org.entente.query.notice;

import org.jspecify.annotations.NullMarked;
