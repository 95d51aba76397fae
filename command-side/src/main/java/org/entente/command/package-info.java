/** The deciding side: aggregates, policies, obligations, reactions and the endpoints through which people act. */
@NullMarked
package org.entente.command;

import org.jspecify.annotations.NullMarked;
