package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.text.Text;

/** Something written on an issue: a follow-up, a containment, a decision; {@code type} is the event's stored name. */
public record Note(String type, Instant at, String author, Text text) {}
