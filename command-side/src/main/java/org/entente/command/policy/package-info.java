/** The company's own limits as an aggregate: what the handbook demands can be tightened here, never loosened. */
@NullMarked
package org.entente.command.policy;

import org.jspecify.annotations.NullMarked;
