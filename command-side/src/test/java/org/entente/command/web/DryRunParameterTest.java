package org.entente.command.web;

import java.util.List;

import org.entente.api.message.Command;
import org.entente.command.desk.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** With dryRun=true nothing is handed in, whatever kind of act it is; the answer is what would follow. */
class DryRunParameterTest {
    private static final String FORESEEN = """
                                           {"events":[{"aggregate":"SMP-1","version":8,"type":"sample.added",
                                            "occurredAt":"1970-01-01T00:00:00Z","payload":{"n":1}}],
                                            "obligations":[],"notices":[],"reactions":["WhenSampleIsAddedThenCount"]}""";

    private final FrontDoor door = FrontDoor.to((answers, own) -> new Sample(answers));

    @ParameterizedTest
    @ValueSource(strings = {"changed", "decided", "consented", "created", "brought-about"})
    void every_kind_of_act_is_only_tried(String kind) throws Exception {
        door.mvc().perform(tried(kind).header("If-Match", "\"6\"").header("Entente-Position", "40"))
                .andExpect(status().isOk()).andExpect(content().json(FORESEEN))
                .andExpect(header().doesNotExist("ETag")).andExpect(header().doesNotExist("Location"));

        assertThat(door.desk().orders()).isEmpty();
        assertThat(door.desk().rehearsed()).singleElement().extracting(Order::seenVersion).isEqualTo(6L);
    }

    @Test
    void several_acts_of_one_request_are_tried_one_by_one() throws Exception {
        door.mvc().perform(tried("several")).andExpect(status().isOk());
        assertThat(door.desk().rehearsed()).extracting(Order::command).containsExactly(new SampleCommand.Add("SMP-1"),
                new SampleCommand.Add("SMP-2"));
        assertThat(door.desk().orders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"decided, 428", "consented, 428"})
    void what_must_be_said_of_what_was_read_must_be_said_here_too(String kind, int status) throws Exception {
        door.mvc().perform(tried(kind)).andExpect(status().is(status));
        assertThat(door.desk().rehearsed()).isEmpty();
    }

    @Test
    void nobody_has_read_beyond_the_head_here_either() throws Exception {
        door.mvc().perform(tried("consented").header("Entente-Position", "4712")).andExpect(status().isBadRequest())
                .andExpect(content().string("position-unknown"));
    }

    @Test
    void it_needs_no_key_and_the_key_it_has_is_a_proper_one() throws Exception {
        door.mvc().perform(post("/api/sample/changed?dryRun=true").principal(() -> FrontDoor.HEAD))
                .andExpect(status().isOk());
        door.mvc().perform(post("/api/sample/changed?dryRun=true").principal(() -> FrontDoor.HEAD)
                .header("Idempotency-Key", "a b")).andExpect(status().isBadRequest());
    }

    @Test
    void what_is_created_is_named_as_the_same_key_will_name_it() throws Exception {
        door.mvc().perform(tried("created"));
        door.mvc().perform(posted("/api/sample/created", ""));
        assertThat(door.desk().rehearsed().getFirst().commandId())
                .isEqualTo(door.desk().orders().getFirst().commandId());
    }

    @Test
    void to_say_that_it_is_no_dry_run_is_the_same_request_as_to_say_nothing() throws Exception {
        door.mvc().perform(posted("/api/sample/changed?dryRun=false", "")).andExpect(status().isOk());
        door.mvc().perform(posted("/api/sample/changed", "")).andExpect(status().isOk());
        assertThat(door.desk().orders().get(1)).isEqualTo(door.desk().orders().getFirst());
        assertThat(door.desk().rehearsed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dryRun=yes, bad-parameter", "dryRun=, bad-parameter", "dryRun=TRUE, bad-parameter",
            "dryRun=true&dryRun=true, bad-parameter", "dryrun=true, unknown-parameter",
            "dryRun=true&asOf=3, unknown-parameter"})
    void a_wish_that_is_not_understood_is_refused(String query, String code) throws Exception {
        door.mvc().perform(posted("/api/sample/changed?" + query, "")).andExpect(status().isBadRequest())
                .andExpect(content().string(code));
        assertThat(door.desk().orders()).isEmpty();
        assertThat(door.desk().rehearsed()).isEmpty();
    }

    private static MockHttpServletRequestBuilder tried(String kind) {
        return posted("/api/sample/" + kind + "?dryRun=true", "");
    }

    /** One endpoint of each kind. */
    @RestController
    private static final class Sample {
        private static final SampleCommand ADD = new SampleCommand.Add("SMP-1");

        private final CommandAnswers answers;

        private Sample(CommandAnswers answers) {
            this.answers = answers;
        }

        @PostMapping("/api/sample/{kind}")
        ResponseEntity<Answer> act(@PathVariable String kind, Instruction by) {
            return switch (kind) {
                case "changed" -> answers.changed(ADD, by);
                case "decided" -> answers.decided(ADD, by);
                case "consented" -> answers.consented(ADD, by);
                case "created" -> answers.created(ADD, by, "/api/sample");
                case "several" -> answers.changed(List.of(ADD, new SampleCommand.Add("SMP-2")), by);
                default -> answers.broughtAbout(ADD, by, "/api/sample", "SMP-9");
            };
        }
    }

    private sealed interface SampleCommand extends Command {
        record Add(String aggregateId) implements SampleCommand {}
    }
}
