package org.entente.log.store;

import org.axonframework.serialization.SerializationException;

/** A payload class without a stored name, or a stored name without a class. Always a fault of ours, never skipped. */
public final class UnknownStoredTypeException extends SerializationException {
    private static final long serialVersionUID = 1L;

    public UnknownStoredTypeException(String message) {
        super(message);
    }
}
