/** Meetings of a case: the invitation, who was there, and the minutes (handbook 1.3). */
@NullMarked
package org.entente.query.meeting;

import org.jspecify.annotations.NullMarked;
