/** Who acts: people, departments, the roles they hold and the one under which an act was permitted (handbook 1.10). */
@NullMarked
package org.entente.api.identity;

import org.jspecify.annotations.NullMarked;
