package org.entente.benchmarks;

import java.util.List;

/** What was measured, again and again, in milliseconds. */
record Measured(List<Double> sorted) {
    static Measured of(List<Double> millis) {
        if (millis.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        return new Measured(millis.stream().sorted().toList());
    }

    /** The smallest value that so many per cent of all do not exceed. */
    double percentile(int percent) {
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}
