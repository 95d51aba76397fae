/** Measures the promises that depend on time, on the packaged server, from outside. Meant for a quiet machine. */
@NullMarked
package org.entente.benchmarks;

import org.jspecify.annotations.NullMarked;
