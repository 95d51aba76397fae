package org.entente.query.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something written on an issue: a follow-up, a containment, a decision; {@code type} is the stored name of the event.
 *
 * @param attachments SHA-256 of the files named with it; null where none can be
 */
public record Note(String type, Instant at, String author, Text text, @Nullable List<String> attachments) {}
