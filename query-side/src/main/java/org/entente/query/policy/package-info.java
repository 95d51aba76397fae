/** The company's limits in all their versions (handbook 1.7). */
@NullMarked
package org.entente.query.policy;

import org.jspecify.annotations.NullMarked;
