package org.entente.log.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.entente.log.store.StoredEventRow;

/**
 * What an auditor relies on about one place in the ledger, and its hash: {@code SHA-256(0x00 || entry)} as in RFC 6962.
 *
 * <p>
 * {@code entry} is, without padding or separators and in this order:
 *
 * <pre>
 * text  "entente.ledger.entry.v1"   domain and version: no other bytes hashed here can be taken for an entry
 * int64 position                    1, 2, 3, ...
 * text  event id
 * text  aggregate type
 * text  aggregate id
 * int64 sequence in the aggregate   0, 1, 2, ...
 * int64 at                          microseconds since 1970-01-01T00:00:00Z
 * text  payload type                logical name
 * text  revision
 * bytes payload                     exactly as stored
 * bytes metadata                    exactly as stored
 * int64 recorded at                 microseconds since 1970-01-01T00:00:00Z
 *
 * int64: 8 bytes, big-endian, two's complement.   bytes: 4 bytes length, big-endian, then the bytes.   text: bytes of its UTF-8
 * </pre>
 *
 * Every part has a fixed or a stated length, so two different entries never have the same encoding. The event store's global
 * index, transaction id and the physical time of sequencing are left out: nothing is concluded from them, and a restored copy may
 * number anew. The format is final; another one needs another version and never touches leaves that exist.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash, never by equals
public record LedgerLeaf(long position, String eventId, String aggregateType, String aggregateId, long sequence,
        Instant at,
        String payloadType, String revision, byte[] payload, byte[] meta, Instant recordedAt) {
    private static final String FORMAT = "entente.ledger.entry.v1";
    private static final byte LEAF = 0x00;

    /** The leaf of this event at this position. */
    public static LedgerLeaf of(long position, StoredEventRow event, Instant recordedAt) {
        return new LedgerLeaf(position, event.getEventIdentifier(), event.getType(), event.getAggregateIdentifier(),
                event.getSequenceNumber(), event.getTimestamp(), event.payloadType(), event.revision(), event.payload(),
                event.meta(), recordedAt);
    }

    /** The entry's canonical bytes. */
    public byte[] encoded() {
        var bytes = new ByteArrayOutputStream(256 + payload.length + meta.length);
        try (var out = new DataOutputStream(bytes)) {
            text(out, FORMAT);
            out.writeLong(position);
            text(out, eventId);
            text(out, aggregateType);
            text(out, aggregateId);
            out.writeLong(sequence);
            out.writeLong(micros(at));
            text(out, payloadType);
            text(out, revision);
            bytes(out, payload);
            bytes(out, meta);
            out.writeLong(micros(recordedAt));
        } catch (IOException e) {
            throw new UncheckedIOException("Position %d cannot be encoded".formatted(position), e);
        }
        return bytes.toByteArray();
    }

    /** The 32 bytes that stand in {@code ledger.entry.leaf_hash}. */
    public byte[] hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(LEAF);
            return sha256.digest(encoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** Refuses text that UTF-8 cannot hold, instead of replacing it as {@code getBytes} would. */
    private static void text(DataOutputStream out, String text) throws IOException {
        ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] value = new byte[utf8.remaining()];
        utf8.get(value);
        bytes(out, value);
    }

    private static void bytes(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
