package org.entente.api.plan;

import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;

/** A work item that an approved change gives other weeks. */
public record ItemMove(TaskId task, Baseline from, Baseline to) {}
