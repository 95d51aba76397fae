/**
 * The one PostgreSQL behind Entente, wherever it runs: a real, durable server that this process starts and watches in a
 * data folder, the same server joined by a second process, or a database somebody else operates. Everything above sees
 * only {@link org.entente.log.postgres.Database}. The embedded server is run from the plain binaries and not by a
 * testing library, because it must survive {@code kill -9} of either side, demand passwords, and lose nothing.
 */
@NullMarked
package org.entente.log.postgres;

import org.jspecify.annotations.NullMarked;
