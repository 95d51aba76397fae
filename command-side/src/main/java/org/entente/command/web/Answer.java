package org.entente.command.web;

/** What every accepted command is answered with: the thing that changed and its version afterwards. */
public record Answer(String id, long version) {}
