package org.entente.log.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** The leaf's hash says everything an auditor relies on, and nothing else hashes alike. */
class LedgerLeafInjectiveTest {
    @Property(tries = 300)
    void changing_any_single_part_changes_the_hash(@ForAll("leaves") LedgerLeaf leaf,
            @ForAll("changes") Change change) {
        assertThat(change.apply(leaf).hash()).isNotEqualTo(leaf.hash());
    }

    @Property(tries = 500)
    void the_encoding_can_be_read_back_so_no_two_entries_share_one(@ForAll("leaves") LedgerLeaf leaf) {
        assertThat(EncodedLeaf.read(leaf.encoded())).usingRecursiveComparison().isEqualTo(leaf);
    }

    @Provide
    Arbitrary<LedgerLeaf> leaves() {
        var text = Arbitraries.strings().withCharRange(' ', '\ud7ff').ofMaxLength(12);
        var moment = Arbitraries.longs().between(-4_000_000_000_000_000L, 4_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        var bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        var number = Arbitraries.longs().greaterOrEqual(0);
        var head = Combinators.combine(number, text, text, text, number, moment)
                .as((position, event, type, aggregate, sequence, at) -> new LedgerLeaf(position, event, type, aggregate,
                        sequence, at, "", "", new byte[0], new byte[0], Instant.EPOCH));
        return Combinators.combine(head, text, text, bytes, bytes, moment)
                .as((leaf, payloadType, revision, payload, meta,
                        recordedAt) -> new LedgerLeaf(leaf.position(), leaf.eventId(), leaf.aggregateType(),
                                leaf.aggregateId(),
                                leaf.sequence(), leaf.at(), payloadType, revision, payload, meta, recordedAt));
    }

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.of(List.of(
                new Change("position", f -> {
                    f[0] = (long) f[0] ^ 1;
                    return f;
                }),
                new Change("event id", f -> text(f, 1)),
                new Change("aggregate type", f -> text(f, 2)),
                new Change("aggregate id", f -> text(f, 3)),
                new Change("sequence", f -> {
                    f[4] = (long) f[4] ^ 1;
                    return f;
                }),
                new Change("at", f -> moment(f, 5)),
                new Change("payload type", f -> text(f, 6)),
                new Change("revision", f -> text(f, 7)),
                new Change("payload", f -> longer(f, 8)),
                new Change("metadata", f -> longer(f, 9)),
                new Change("recorded at", f -> moment(f, 10))));
    }

    record Change(String part, UnaryOperator<Object[]> how) {
        LedgerLeaf apply(LedgerLeaf l) {
            var f = how.apply(new Object[]{l.position(), l.eventId(), l.aggregateType(), l.aggregateId(), l.sequence(),
                    l.at(), l.payloadType(), l.revision(), l.payload(), l.meta(), l.recordedAt()});
            return new LedgerLeaf((long) f[0], (String) f[1], (String) f[2], (String) f[3], (long) f[4], (Instant) f[5],
                    (String) f[6], (String) f[7], (byte[]) f[8], (byte[]) f[9], (Instant) f[10]);
        }

        @Override
        public String toString() {
            return part;
        }
    }

    private static Object[] text(Object[] parts, int which) {
        parts[which] = parts[which] + "x";
        return parts;
    }

    private static Object[] moment(Object[] parts, int which) {
        parts[which] = ((Instant) parts[which]).plusNanos(1_000);
        return parts;
    }

    private static Object[] longer(Object[] parts, int which) {
        var bytes = (byte[]) parts[which];
        parts[which] = Arrays.copyOf(bytes, bytes.length + 1);
        return parts;
    }
}
