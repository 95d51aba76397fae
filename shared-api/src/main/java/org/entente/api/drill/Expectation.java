package org.entente.api.drill;

/** A step that is expected at most so many minutes after the issue came up: the leader's own, not a limit of the process. */
public record Expectation(DrillStep step, int withinMinutes) {}
