package org.entente.api.organization;

import org.entente.api.identity.PersonId;

/** Somebody who works for the company. */
public record Person(PersonId id, Name name) {}
