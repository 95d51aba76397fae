package org.entente.query.rollup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.entente.api.rollup.RollUpId;
import org.entente.query.job.JobView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks of all published roll-ups, one at a time; the last ones are remembered by the node that ran them. */
final class RollUpCheckJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RollUpCheckJobs.class);
    private static final String PREFIX = "roll-up-check-";
    private static final int REMEMBERED = 20;

    private final RollUpChecking checking;
    private final Executor background;
    private final Clock clock;
    private final Map<String, JobView> jobs = new LinkedHashMap<>();
    private int started;
    private @Nullable String running;

    RollUpCheckJobs(RollUpChecking checking, Executor background, Clock clock) {
        this.checking = checking;
        this.background = background;
        this.clock = clock;
    }

    /** A new one, or the one that is running. */
    synchronized JobView start() {
        JobView under = running == null ? null : jobs.get(running);
        if (under != null) {
            return under;
        }
        String id = PREFIX + clock.millis() + "-" + ++started;
        JobView job = new JobView(id, "roll-up-check", "running", 0, 0, null, clock.instant(), null, null);
        running = id;
        remember(job);
        background.execute(() -> run(id, job.startedAt()));
        return job;
    }

    synchronized Optional<JobView> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private void run(String id, Instant startedAt) {
        List<String> wrong = new ArrayList<>();
        try {
            List<String> all = checking.published();
            long done = 0;
            for (String one : all) {
                RollUpCheck check = checking.check(new RollUpId(one));
                if (!check.agrees() || !check.faults().isEmpty()) {
                    wrong.add(one);
                    LOG.error("the roll-up {} is not what it was: {} {}", one, check.differences(), check.faults());
                }
                show(new JobView(id, "roll-up-check", "running", ++done, all.size(), null, startedAt, null, null));
            }
            end(new JobView(id, "roll-up-check", wrong.isEmpty() ? "done" : "failed", all.size(), all.size(), null,
                    startedAt, wrong.isEmpty() ? null : "not what they were: " + String.join(", ", wrong),
                    wrong.isEmpty() ? null : "/api/roll-ups/" + wrong.getFirst() + "/check"));
        } catch (RuntimeException failure) {
            LOG.error("checking the roll-ups failed", failure);
            end(new JobView(id, "roll-up-check", "failed", 0, 0, null, startedAt, failure.toString(), null));
        }
    }

    private synchronized void end(JobView job) {
        running = null;
        remember(job);
    }

    private synchronized void show(JobView job) {
        remember(job);
    }

    private void remember(JobView job) {
        jobs.put(job.id(), job);
        while (jobs.size() > REMEMBERED) {
            jobs.remove(jobs.keySet().iterator().next());
        }
    }
}
