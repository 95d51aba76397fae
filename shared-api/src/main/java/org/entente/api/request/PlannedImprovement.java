package org.entente.api.request;

import org.entente.api.improvement.ImprovementId;

/** An improvement action of a retrospective, which from then on has a life of its own (handbook 1.6 E5, E7). */
public record PlannedImprovement(ImprovementId improvement, ImprovementOrder order) {}
