/** The company: departments, people and the roles they hold, as history (handbook 1.1, 1.10). */
@NullMarked
package org.entente.api.organization;

import org.jspecify.annotations.NullMarked;
