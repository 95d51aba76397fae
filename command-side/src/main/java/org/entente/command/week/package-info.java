/** The weekly rhythm of cases and the departments' weekly updates: what is owed on Friday, and what was said (handbook 1.4 C2). */
@NullMarked
package org.entente.command.week;

import org.jspecify.annotations.NullMarked;
