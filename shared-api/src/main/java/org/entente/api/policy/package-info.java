/** The company's limits: the handbook's values, what may be tightened, and their versions (handbook 1.7, 1.13). */
@NullMarked
package org.entente.api.policy;

import org.jspecify.annotations.NullMarked;
