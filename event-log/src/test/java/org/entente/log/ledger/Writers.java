package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/**
 * Writers at random: each has aggregates of its own and several transactions open at once, which it commits or rolls back in any
 * order.
 */
final class Writers implements AutoCloseable {
    private static final int OPEN_AT_ONCE = 4;
    private final DataSource source;
    private final Runnable afterCommit;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Void>> running = new ArrayList<>();
    /** Event ids whose commit was acknowledged. */
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    Writers(DataSource source, Runnable afterCommit) {
        this.source = source;
        this.afterCommit = afterCommit;
    }

    void start(int writers, int eventsEach) {
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            running.add(threads.submit(() -> {
                write(number, eventsEach, new Random(4_711L + number));
                return null;
            }));
        }
    }

    void await() throws InterruptedException, ExecutionException {
        for (var writer : running) {
            writer.get();
        }
    }

    private void write(int writer, int events, Random random) throws SQLException {
        var lanes = new ArrayList<Lane>();
        try {
            for (int lane = 0; lane < OPEN_AT_ONCE; lane++) {
                lanes.add(new Lane(source.getConnection(), "W%d-%d".formatted(writer, lane)));
            }
            for (int written = 0; written < events;) {
                var lane = lanes.get(random.nextInt(OPEN_AT_ONCE));
                switch (random.nextInt(4)) {
                    case 0 -> commit(lane);
                    case 1 -> lane.rollBackSometimes(random);
                    default -> written += lane.append();
                }
            }
            for (var lane : lanes) {
                commit(lane);
            }
        } finally {
            for (var lane : lanes) {
                lane.connection.close();
            }
        }
    }

    private void commit(Lane lane) throws SQLException {
        acknowledged.addAll(lane.commit());
        afterCommit.run();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One connection and the aggregate that only it writes. */
    private static final class Lane {
        private final Connection connection;
        private final String aggregate;
        private long committed;
        private final List<String> staged = new ArrayList<>();

        Lane(Connection connection, String aggregate) throws SQLException {
            this.connection = connection;
            this.aggregate = aggregate;
            connection.setAutoCommit(false);
        }

        int append() throws SQLException {
            long sequence = committed + staged.size();
            Store.append(connection, aggregate, sequence);
            staged.add(aggregate + "/" + sequence);
            return 1;
        }

        List<String> commit() throws SQLException {
            connection.commit();
            committed += staged.size();
            var done = List.copyOf(staged);
            staged.clear();
            return done;
        }

        void rollBackSometimes(Random random) throws SQLException {
            if (random.nextInt(3) == 0) {
                connection.rollback();
                staged.clear();
            }
        }
    }

}
