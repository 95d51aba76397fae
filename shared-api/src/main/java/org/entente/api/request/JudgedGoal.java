package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Target, actual, deviation and verdict of one goal (handbook 1.6 E2); see {@link GoalJudgement}. */
public record JudgedGoal(String goal, Text target, Text actual, Text deviation, GoalVerdict verdict,
        @Nullable LocalDate measuredOn) {}
