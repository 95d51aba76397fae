/** Departments, people and the roles they hold, as of any position (handbook 1.1, 1.10). */
@NullMarked
package org.entente.query.organization;

import org.jspecify.annotations.NullMarked;
