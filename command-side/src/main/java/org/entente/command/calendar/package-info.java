/** The working calendar as an aggregate: every due time names the version it was computed with, so versions are history. */
@NullMarked
package org.entente.command.calendar;

import org.jspecify.annotations.NullMarked;
