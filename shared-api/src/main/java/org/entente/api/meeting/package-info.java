/** Meetings of a case, above all the kickoff (handbook 1.3). */
@NullMarked
package org.entente.api.meeting;

import org.jspecify.annotations.NullMarked;
