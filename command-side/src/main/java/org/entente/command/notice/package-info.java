/**
 * Who is to be told of what (handbook 1.9), and what was told of each issue. Derived from events alone; how it reaches people is
 * the business of the deliveries.
 */
@NullMarked
package org.entente.command.notice;

import org.jspecify.annotations.NullMarked;
