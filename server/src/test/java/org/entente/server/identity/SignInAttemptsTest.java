package org.entente.server.identity;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A person at an address has so many failures; time forgives them one by one. */
class SignInAttemptsTest {
    private static final Duration FORGIVEN_AFTER = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong();
    private final SignInAttempts attempts = new SignInAttempts(2, FORGIVEN_AFTER, nanos::get);

    @Test
    void the_second_failure_uses_up_two_attempts() {
        attempts.failed("lin.lan", "10.0.0.1");
        assertThat(attempts.wait("lin.lan", "10.0.0.1")).isEmpty();
        attempts.failed("lin.lan", "10.0.0.1");
        assertThat(attempts.wait("lin.lan", "10.0.0.1")).contains(FORGIVEN_AFTER);
    }

    @Test
    void one_attempt_comes_back_after_thirty_seconds_and_not_before() {
        attempts.failed("lin.lan", "10.0.0.1");
        attempts.failed("lin.lan", "10.0.0.1");
        nanos.set(FORGIVEN_AFTER.toNanos() - 1);
        assertThat(attempts.wait("lin.lan", "10.0.0.1")).contains(Duration.ofNanos(1));
        nanos.set(FORGIVEN_AFTER.toNanos());
        assertThat(attempts.wait("lin.lan", "10.0.0.1")).isEmpty();
        attempts.failed("lin.lan", "10.0.0.1");
        assertThat(attempts.wait("lin.lan", "10.0.0.1")).contains(FORGIVEN_AFTER);
    }

    @Test
    void nobody_is_locked_out_from_another_address() {
        attempts.failed("lin.lan", "10.0.0.1");
        attempts.failed("lin.lan", "10.0.0.1");
        assertThat(attempts.wait("lin.lan", "10.0.0.2")).isEmpty();
        assertThat(attempts.wait("he.jia", "10.0.0.1")).isEmpty();
    }

    @Test
    void the_memory_is_bounded() {
        for (int name = 0; name < 10_050; name++) {
            attempts.failed("name" + name, "10.0.0.1");
        }
        assertThat(attempts.size()).isEqualTo(10_000);
    }
}
