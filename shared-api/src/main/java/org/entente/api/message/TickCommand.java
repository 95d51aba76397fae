package org.entente.api.message;

/** Asks an aggregate to record what has fallen due, nothing else. Sent by the clock; harmless when early, late or twice. */
public interface TickCommand extends Command {}
