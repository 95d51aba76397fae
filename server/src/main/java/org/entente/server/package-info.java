/** The program: puts the modules together, lets people in, gives every refusal one shape. No rule of the process lives here. */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
