package org.entente.command.web;

import org.entente.command.rehearsal.Rehearsal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a command is answered with. */
@Schema(oneOf = {Answer.Accepted.class, Answer.Foreseen.class})
public sealed interface Answer {
    /** It was carried out: the thing that changed and its version afterwards. */
    record Accepted(String id, long version) implements Answer {}

    /** It was only rehearsed: what would follow. */
    record Foreseen(@JsonUnwrapped Rehearsal rehearsal) implements Answer {}
}
