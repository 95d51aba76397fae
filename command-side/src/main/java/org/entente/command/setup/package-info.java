/** The first start of a database: the sample company and the official calendars come in as events like everything else. */
@NullMarked
package org.entente.command.setup;

import org.jspecify.annotations.NullMarked;
