package org.entente.query.task;

import java.time.Instant;

import org.entente.api.task.Baseline;

/** An approved plan change gave the item other weeks. */
public record BaselineMove(Instant at, Baseline from, Baseline to, int planVersion, int change) {}
