package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.text.Text;

/** A reported delay: the day then promised, and why. The baseline stayed where it was. */
public record Slip(Instant at, LocalDate before, LocalDate promised, Text reason) {}
