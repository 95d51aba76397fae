package org.entente.command.web;

import org.entente.api.message.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Rule SEC-6: who agrees or disagrees says how far he or she had read; others may say so. */
class SeenPositionTest {
    private static final String AGREE = "/api/sample/agreements";
    private static final String ADD = "/api/sample/additions";

    private final FrontDoor door = FrontDoor.to((answers, own) -> new Sample(answers));

    @Test
    void a_consent_without_a_position_is_refused() throws Exception {
        door.mvc().perform(posted(AGREE, "")).andExpect(status().is(428))
                .andExpect(content().string("position-required"));
        assertThat(door.desk().orders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {AGREE, ADD})
    void the_order_says_how_far_its_sender_had_read(String path) throws Exception {
        door.mvc().perform(posted(path, "").header("Entente-Position", "40")).andExpect(status().isOk());
        assertThat(door.desk().only().seenPosition()).isEqualTo(40);
    }

    @Test
    void an_additive_act_needs_no_position() throws Exception {
        door.mvc().perform(posted(ADD, "")).andExpect(status().isOk());
        assertThat(door.desk().only().seenPosition()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0,200", "4711,200", "4712,400", "999999999999999999,400"})
    void nobody_has_read_beyond_the_head(long position, int status) throws Exception {
        door.mvc().perform(posted(AGREE, "").header("Entente-Position", position)).andExpect(status().is(status));
        door.mvc().perform(posted(ADD, "").header("Entente-Position", position)).andExpect(status().is(status))
                .andExpect(content().string(status == 200
                        ? "{\"id\":\"SMP-1\",\"version\":7}"
                        : "position-unknown"));
        assertThat(door.desk().orders()).hasSize(status == 200 ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "07", "4.0", "\"7\"", "1000000000000000000", "latest"})
    void a_position_is_a_number_of_at_most_18_digits(String position) throws Exception {
        door.mvc().perform(posted(AGREE, "").header("Entente-Position", position)).andExpect(status().isBadRequest())
                .andExpect(content().string("position-malformed"));
    }

    @Test
    void two_positions_are_none() throws Exception {
        door.mvc().perform(posted(AGREE, "").header("Entente-Position", "1", "2")).andExpect(status().isBadRequest())
                .andExpect(content().string("position-malformed"));
    }

    /** A consent and an additive act. */
    @RestController
    private static final class Sample {
        private final CommandAnswers answers;

        private Sample(CommandAnswers answers) {
            this.answers = answers;
        }

        @PostMapping(AGREE)
        ResponseEntity<Answer> agree(Instruction by) {
            return answers.consented(new SampleCommand.Agree(), by);
        }

        @PostMapping(ADD)
        ResponseEntity<Answer> add(Instruction by) {
            return answers.changed(new SampleCommand.Agree(), by);
        }
    }

    private sealed interface SampleCommand extends Command {
        record Agree() implements SampleCommand {
            @Override
            public String aggregateId() {
                return "SMP-1";
            }
        }
    }
}
