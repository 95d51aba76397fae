package org.entente.log.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a command was accepted, kept for ever.
 *
 * @param commandId the command's identity; the same key of the same person always gives the same one
 * @param requestHash hash of what was asked, in lower-case hex
 * @param aggregateId the aggregate the command changed
 * @param sequence version of that aggregate after the command
 * @param at the command's instant
 */
public record Receipt(UUID commandId, String requestHash, String aggregateId, long sequence, Instant at) {}
