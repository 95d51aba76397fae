package org.entente.command.delivery;

/** The other side did not take it. */
public final class NotDelivered extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final boolean isFinal;

    private NotDelivered(String code, boolean isFinal) {
        super(code);
        this.code = code;
        this.isFinal = isFinal;
    }

    /** @param code what was wrong, in a word that tells nothing secret */
    public static NotDelivered forNow(String code) {
        return new NotDelivered(code, false);
    }

    /** Trying again would not help. */
    public static NotDelivered forGood(String code) {
        return new NotDelivered(code, true);
    }

    public String code() {
        return code;
    }

    public boolean isFinal() {
        return isFinal;
    }
}
