package org.entente.log.clock;

/** A clock was asked for that this database does not keep. */
public final class WrongClockException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    WrongClockException(ClockKind stored, ClockKind asked) {
        super("This database keeps a %1$s clock since its first start and for ever; entente.clock=%2$s needs another database (or set entente.clock=%1$s)"
                .formatted(stored.stored(), asked.stored()));
    }
}
