package org.entente.query.view;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings the views up: checks their tables, starts the processor, and has views rebuilt that are new or were changed. */
public final class ReadSide implements SmartLifecycle {
    private final JdbcTemplate jdbc;
    private final Views views;
    private final ViewWriter writer;
    private final AsOfReader reader;
    private final LedgerSource ledger;
    private final ReadProcessor processor;
    private final Rebuild rebuild;

    public ReadSide(JdbcTemplate jdbc, Views views, ViewWriter writer, AsOfReader reader, LedgerSource ledger,
            ReadProcessor processor, Rebuild rebuild) {
        this.jdbc = jdbc;
        this.views = views;
        this.writer = writer;
        this.reader = reader;
        this.ledger = ledger;
        this.processor = processor;
        this.rebuild = rebuild;
    }

    public ReadStatus status() {
        return new ReadStatus(ReadProcessor.NAME, reader.position(), ledger.head(), processor.failure(),
                views.unfilled(jdbc));
    }

    @Override
    public void start() {
        views.check(jdbc);
        writer.prepare();
        rebuild.clearAway();
        List<String> unfilled = views.unfilled(jdbc);
        if (!unfilled.isEmpty()) {
            rebuildUnlessRunning();
        }
        processor.start();
    }

    @Override
    public void stop() {
        processor.stop();
    }

    @Override
    public boolean isRunning() {
        return processor.isRunning();
    }

    /** Before the web server opens, and until it has answered its last request. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void rebuildUnlessRunning() {
        try {
            rebuild.start();
        } catch (Refusal running) {
            // Another node was faster.
        }
    }
}
