/** What a person at the console sees when the server starts. */
@NullMarked
package org.entente.server.startup;

import org.jspecify.annotations.NullMarked;
