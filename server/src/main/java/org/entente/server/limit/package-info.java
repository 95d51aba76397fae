/** How much one person may ask of the service in a while, so that a program gone wild takes nothing from the others. */
@NullMarked
package org.entente.server.limit;

import org.jspecify.annotations.NullMarked;
