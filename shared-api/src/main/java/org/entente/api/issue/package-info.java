/** Issues and the ladder they climb (handbook 1.5). */
@NullMarked
package org.entente.api.issue;

import org.jspecify.annotations.NullMarked;
