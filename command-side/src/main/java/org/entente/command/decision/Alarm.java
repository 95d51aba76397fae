package org.entente.command.decision;

import java.time.Instant;

/** A moment at which an aggregate has to look again. */
public record Alarm(String name, Instant at) {}
