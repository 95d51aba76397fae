package org.entente.api.message;

/** What somebody wrote, in Chinese and in English; either may be empty. */
public record Text(String zh, String en) {}
