/** The published language of Entente: what every other module may say to another. Free of frameworks, clocks and I/O. */
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;
