package org.entente.command.decision;

import org.entente.api.message.DomainEvent;

/**
 * An event about to be written.
 *
 * @param byClock it fell due rather than being decided by whoever sent the command
 */
public record Happening(DomainEvent event, boolean byClock) {}
