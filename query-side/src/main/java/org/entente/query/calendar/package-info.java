/** The working calendar in all its versions, so that every due moment can be counted again (handbook 3). */
@NullMarked
package org.entente.query.calendar;

import org.jspecify.annotations.NullMarked;
