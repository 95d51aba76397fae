package org.entente.command.web;

/** The body of an act that needs no words: nothing, or an object without fields. */
public record NoFields() {}
