package org.entente.api.issue;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/**
 * Why an issue climbed: a person said so, or a limit was missed.
 *
 * @param cause      {@code person}, or {@code missed:} and the limit's code, such as {@code missed:normal_solved}
 * @param obligation the missed obligation, if it is the one just missed
 */
public record RaiseCause(String cause, @Nullable ObligationId obligation) {
    public static final RaiseCause PERSON = new RaiseCause("person", null);

    /** A limit missed earlier, whose raise was off while the issue passed for solved. */
    public static RaiseCause missedBefore(ObligationCode code) {
        return new RaiseCause("missed:" + code.code(), null);
    }

    public static RaiseCause missed(ObligationCode code, ObligationId obligation) {
        return new RaiseCause("missed:" + code.code(), obligation);
    }
}
