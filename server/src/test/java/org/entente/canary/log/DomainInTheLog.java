package org.entente.canary.log;

import org.entente.api.identity.PersonId;

/** Breaks: the event log knows no domain types. */
record DomainInTheLog(PersonId person) {}
