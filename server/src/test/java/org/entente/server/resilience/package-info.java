/**
 * The whole server as people run it, while its processes are killed, many write at once, and a second server joins. A client
 * keeps its own log; at the end that log and the store must tell the same story.
 */
@NullMarked
package org.entente.server.resilience;

import org.jspecify.annotations.NullMarked;
