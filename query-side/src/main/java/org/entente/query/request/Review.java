package org.entente.query.request;

import java.time.Instant;

import org.entente.api.request.ReviewFindings;

/** The Office's preliminary review: {@code approved}, {@code returned} or {@code rejected}, by whom and why. */
public record Review(String result, ReviewFindings findings, String comment, String reviewer, Instant at) {}
