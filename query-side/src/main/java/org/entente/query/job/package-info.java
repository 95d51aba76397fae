/** Work that outlives its request: whoever does such work says how far it is, and all of it is found under one address. */
@NullMarked
package org.entente.query.job;

import org.jspecify.annotations.NullMarked;
