package org.entente.log.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The leaf's hash has one published format for ever. */
class LedgerLeafTest {
    private static final LedgerLeaf SAMPLE = new LedgerLeaf(7, "evt-1", "Issue", "ISS-7", 3,
            Instant.parse("2026-03-06T09:00:00.123456Z"), "issue.reported", "1", bytes("{\"title\":\"数据\"}"),
            bytes("{\"actor\":\"P-3\"}"), Instant.parse("2026-03-06T09:00:00.2Z"));

    @Test
    void the_format_is_final() {
        assertThat(HexFormat.of().formatHex(SAMPLE.encoded())).isEqualTo(
                "00000017656e74656e74652e6c65646765722e656e7472792e76310000000000000007000000056576742d3100000005"
                        + "4973737565000000054953532d37000000000000000300064c57472ae6400000000e69737375652e7265706f72746564"
                        + "0000000131000000127b227469746c65223a22e695b0e68dae227d0000000f7b226163746f72223a22502d33227d0006"
                        + "4c57472c1140");
        assertThat(HexFormat.of().formatHex(SAMPLE.hash()))
                .isEqualTo("33c20c41a2b50a965ee0d42720ad4e4e738d5af6072d9302280b6ef3dac82406");
    }

    @Test
    void moving_a_character_from_one_part_to_the_next_is_noticed() {
        var one = new LedgerLeaf(1, "ab", "c", "d", 0, Instant.EPOCH, "t", "1", bytes("xy"), bytes("z"), Instant.EPOCH);
        var other = new LedgerLeaf(1, "a", "bc", "d", 0, Instant.EPOCH, "t", "1", bytes("x"), bytes("yz"),
                Instant.EPOCH);

        assertThat(one.encoded()).hasSameSizeAs(other.encoded());
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void text_that_utf_8_cannot_hold_is_refused_instead_of_replaced() {
        var broken = new LedgerLeaf(1, "\ud800", "c", "d", 0, Instant.EPOCH, "t", "1", bytes(""), bytes(""),
                Instant.EPOCH);

        assertThatThrownBy(broken::hash).hasMessageContaining("Position 1 cannot be encoded");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
