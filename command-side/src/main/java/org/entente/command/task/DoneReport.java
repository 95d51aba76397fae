package org.entente.command.task;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.text.Text;

/** That an item is done, as its department reported it, while a second person is yet to accept it. */
record DoneReport(PersonId by, Text note, Instant doneAt) {}
