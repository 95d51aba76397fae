package org.entente.command.effect;

/** Why something is taken back. */
public record ReasonBody(String reason) {}
