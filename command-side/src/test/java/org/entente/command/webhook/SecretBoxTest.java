package org.entente.command.webhook;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is sealed opens with the same key only, and never looks the same twice. */
class SecretBoxTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER = "AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void what_is_sealed_opens_again() {
        SecretBox box = new SecretBox(KEY);
        String sealed = box.seal("whsec_密");

        assertThat(sealed).startsWith("v1:").doesNotContain("whsec");
        assertThat(box.seal("whsec_密")).isNotEqualTo(sealed);
        assertThat(box.open(sealed)).isEqualTo("whsec_密");
    }

    @Test
    void another_key_and_a_changed_text_do_not_open_it() {
        String sealed = new SecretBox(KEY).seal("secret");

        assertThatThrownBy(() -> new SecretBox(OTHER).open(sealed)).isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("AAEC");
        assertThatThrownBy(() -> new SecretBox(KEY).open(sealed.substring(0, sealed.length() - 4) + "AAA="))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_key_it_is_kept_as_it_is_and_opens_later_too() {
        String kept = new SecretBox("").seal("secret");

        assertThat(new SecretBox(KEY).open(kept)).isEqualTo("secret");
        assertThat(new SecretBox(null).seals()).isFalse();
    }

    @Test
    void a_key_has_thirty_two_bytes() {
        assertThatThrownBy(() -> new SecretBox("AAEC")).isInstanceOf(IllegalArgumentException.class);
    }
}
