package org.entente.log.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Reads an entry's canonical bytes by the published format alone. */
final class EncodedLeaf {
    private final ByteBuffer bytes;

    private EncodedLeaf(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static LedgerLeaf read(byte[] encoded) {
        var in = new EncodedLeaf(ByteBuffer.wrap(encoded));
        if (!in.text().equals("entente.ledger.entry.v1")) {
            throw new IllegalArgumentException("not an entry");
        }
        var leaf = new LedgerLeaf(in.bytes.getLong(), in.text(), in.text(), in.text(), in.bytes.getLong(), in.moment(),
                in.text(), in.text(), in.part(), in.part(), in.moment());
        if (in.bytes.hasRemaining()) {
            throw new IllegalArgumentException("bytes left over");
        }
        return leaf;
    }

    private Instant moment() {
        return Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
    }

    private String text() {
        return new String(part(), StandardCharsets.UTF_8);
    }

    private byte[] part() {
        byte[] part = new byte[bytes.getInt()];
        bytes.get(part);
        return part;
    }
}
