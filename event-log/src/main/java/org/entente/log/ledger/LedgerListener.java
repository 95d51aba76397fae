package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.context.SmartLifecycle;

/**
 * The node's one listening connection: it hears of new positions and of appends on other nodes. What is missed while the connection
 * is down is made up for by the polls of the sequencer.
 */
public final class LedgerListener implements SmartLifecycle {
    /** How long one read on the socket blocks, so that stopping never takes longer. */
    private static final int READ_MILLIS = 500;

    private final DataSource unpooled;
    private final String node;
    private final HeadWatch watch;
    private final CopyOnWriteArrayList<Runnable> wakeUps = new CopyOnWriteArrayList<>();
    private final BackgroundTask task = new BackgroundTask("ledger-listener", this::listen);

    /**
     * @param unpooled gives connections that are not returned to a pool
     * @param node     this node's unique name: its own calls to look again are not heard
     */
    public LedgerListener(DataSource unpooled, String node, HeadWatch watch) {
        this.unpooled = unpooled;
        this.node = node;
        this.watch = watch;
    }

    /** Calls back when another node has appended something, and after every reconnection. */
    void onAppend(Runnable wakeUp) {
        wakeUps.add(wakeUp);
    }

    @Override
    public void start() {
        task.start();
    }

    @Override
    public void stop() {
        task.stop();
    }

    @Override
    public boolean isRunning() {
        return task.isRunning();
    }

    @Override
    public int getPhase() {
        return SequencerLoop.PHASE;
    }

    public LedgerHealth health() {
        return task.health();
    }

    private void listen(Runnable wentWell) throws SQLException, InterruptedException {
        try (Connection connection = unpooled.getConnection(); var statement = connection.createStatement()) {
            statement.execute("listen " + LedgerChannel.NAME);
            wakeUps.forEach(Runnable::run);
            var notices = connection.unwrap(PGConnection.class);
            while (!Thread.interrupted()) {
                wentWell.run();
                for (var notice : notices.getNotifications(READ_MILLIS)) {
                    hear(notice);
                }
            }
        }
    }

    private void hear(PGNotification notice) {
        String said = notice.getParameter();
        if (!said.startsWith(LedgerChannel.LOOK)) {
            watch.reached(Long.parseLong(said));
        } else if (!said.equals(LedgerChannel.LOOK + node)) {
            wakeUps.forEach(Runnable::run);
        }
    }
}
