package org.entente.api.rollup;

/** What a roll-up says, and the very bytes that are kept of it: JSON in UTF-8, fields in their declared order, no white space. */
public final class DrawnRollUp {
    /** The media type of the bytes. */
    public static final String MEDIA = "application/json";

    private final RollUpContent content;
    private final byte[] bytes;

    public DrawnRollUp(RollUpContent content, byte[] bytes) {
        this.content = content;
        this.bytes = bytes.clone();
    }

    public RollUpContent content() {
        return content;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
