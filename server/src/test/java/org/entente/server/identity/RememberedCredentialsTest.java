package org.entente.server.identity;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Verified credentials are known again for five minutes, by this process only, and never more than so many. */
class RememberedCredentialsTest {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String HASH = "{bcrypt}one";

    private final AtomicLong nanos = new AtomicLong();
    private final RememberedCredentials remembered = new RememberedCredentials(LIFE, 2, nanos::get);

    @Test
    void known_until_just_before_five_minutes_and_not_at_them() {
        remembered.remember("lin.lan", "secret", HASH);
        nanos.set(LIFE.toNanos() - 1);
        assertThat(remembered.knows("lin.lan", "secret", HASH)).isTrue();
        nanos.set(LIFE.toNanos());
        assertThat(remembered.knows("lin.lan", "secret", HASH)).isFalse();
        assertThat(remembered.size()).isZero();
    }

    @Test
    void neither_another_password_nor_another_person_nor_a_changed_hash_is_known() {
        remembered.remember("lin.lan", "secret", HASH);
        assertThat(remembered.knows("lin.lan", "secret2", HASH)).isFalse();
        assertThat(remembered.knows("he.jia", "secret", HASH)).isFalse();
        assertThat(remembered.knows("lin.lan", "secret", "{bcrypt}two")).isFalse();
    }

    @Test
    void parts_cannot_be_shifted_into_one_another() {
        remembered.remember("ab", "c", HASH);
        assertThat(remembered.knows("a", "bc", HASH)).isFalse();
        assertThat(remembered.knows("ab", "", HASH + "c")).isFalse();
    }

    @Test
    void the_oldest_is_forgotten_when_there_are_too_many() {
        remembered.remember("a", "1", HASH);
        remembered.remember("b", "2", HASH);
        remembered.remember("c", "3", HASH);
        assertThat(remembered.size()).isEqualTo(2);
        assertThat(remembered.knows("a", "1", HASH)).isFalse();
        assertThat(remembered.knows("c", "3", HASH)).isTrue();
    }
}
