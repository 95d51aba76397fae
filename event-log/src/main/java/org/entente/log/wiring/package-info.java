/**
 * Axon on Spring Boot, declared bean by bean. Left to its auto-configuration, Axon silently falls back to no transactions, no event
 * store, process-wide node ids and serializers that cannot read their own tokens; so everything is named here and looked at again
 * before the first message is handled.
 */
@NullMarked
package org.entente.log.wiring;

import org.jspecify.annotations.NullMarked;
