package org.entente.api.organization;

/** A name in Chinese and in English. */
public record Name(String zh, String en) {}
