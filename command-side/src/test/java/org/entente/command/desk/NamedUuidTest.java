package org.entente.command.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A name always gives the same id, and parts cannot run into each other. */
class NamedUuidTest {
    @Test
    void the_same_name_gives_the_same_id_of_version_5() {
        UUID one = NamedUuid.of("person", "lin.lan", "key-1");
        assertThat(one).isEqualTo(NamedUuid.of("person", "lin.lan", "key-1"));
        assertThat(one.version()).isEqualTo(5);
        assertThat(one.variant()).isEqualTo(2);
    }

    @Test
    void where_a_part_ends_matters() {
        assertThat(NamedUuid.of("ab", "c")).isNotEqualTo(NamedUuid.of("a", "bc"));
        assertThat(NamedUuid.of("ab")).isNotEqualTo(NamedUuid.of("ab", ""));
    }
}
