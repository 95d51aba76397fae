package org.entente.query.view;

import java.time.Duration;
import java.time.Instant;

import org.entente.log.postgres.TestDatabase;
import org.entente.query.view.SampleViews.CaseRow;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/** The sample cases for tests of endpoints: ten opened, then five done, all read up to there. */
public final class SampleCases {
    private final MemoryLedger ledger = new MemoryLedger();
    private final ReadSideBench side;

    public SampleCases(TestDatabase database) {
        side = ReadSideBench.withSamples(database);
        for (int i = 0; i < 10; i++) {
            ledger.append("REQ-" + i, new SampleEvent.Opened("Case " + i, java.util.List.of("D-RND"), second(i + 1)));
        }
        for (int i = 0; i < 5; i++) {
            move("REQ-" + i, "DONE");
        }
        follow();
    }

    /** What an endpoint shows of a case. */
    public record Shown(String id, String phase, long version, Instant now) implements Versioned {}

    public static Shown shown(Snapshot at, String id) {
        return shown(at, at.get(SampleViews.CASES, id));
    }

    public static Page<Shown> list(Snapshot at, ListQuery page, @Nullable String phase) {
        return at.list(SampleViews.CASES, page.where(Filter.none().equal("phase", phase)))
                .map(row -> shown(at, row));
    }

    /** When a position was recorded. */
    public static Instant second(long position) {
        return MemoryLedger.second(position);
    }

    /** Appends without reading. */
    public void move(String id, String phase) {
        ledger.append(id, new SampleEvent.Moved(phase, second(ledger.head() + 1)));
    }

    /** Reads what was appended. */
    public void follow() {
        side.writer.apply(ledger.read(side.reader.position(), 100));
    }

    public LedgerSource ledger() {
        return ledger;
    }

    public AsOfReader reader() {
        return side.reader;
    }

    public ReadProgress progress() {
        return new ReadProgress(side.reader);
    }

    /** Long enough to be seen waiting, short enough for a test. */
    public static Duration patience() {
        return Duration.ofMillis(300);
    }

    private static Shown shown(Snapshot at, CaseRow row) {
        return new Shown(row.id(), row.phase(), row.version(), at.now());
    }
}
