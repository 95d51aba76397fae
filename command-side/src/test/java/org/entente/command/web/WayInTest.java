package org.entente.command.web;

import java.util.OptionalLong;

import org.entente.api.identity.DepartmentId;
import org.entente.api.message.Command;
import org.entente.command.desk.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What every command says beside its body, and how every accepted one is answered. */
class WayInTest {
    private static final String ADD = "/api/add";
    private static final String DECIDE = "/api/decide";

    private final FrontDoor door = FrontDoor.to(Sample::new);

    @Test
    void the_order_is_the_persons_over_the_api_under_the_key() throws Exception {
        door.mvc().perform(posted(ADD, "{}")).andExpect(status().isOk()).andExpect(header().string("ETag", "\"7\""))
                .andExpect(content().json("{\"id\":\"SMP-1\",\"version\":7}"))
                .andExpect(header().doesNotExist("Preference-Applied"));

        Order order = door.desk().only();
        assertThat(order.actor()).isEqualTo("lin.lan");
        assertThat(order.channel()).isEqualTo("api");
        assertThat(order.seenVersion()).isNull();
        assertThat(order.causation()).isNull();
    }

    @Test
    void the_same_key_and_body_is_the_same_order() throws Exception {
        door.mvc().perform(posted(ADD, "{}"));
        door.mvc().perform(posted(ADD, "{}"));

        assertThat(door.desk().orders().get(1)).isEqualTo(door.desk().orders().getFirst());
    }

    @Test
    void the_same_key_with_another_body_is_the_same_command_with_another_hash() throws Exception {
        door.mvc().perform(posted(ADD, "{}"));
        door.mvc().perform(posted(ADD, "{'department':'it'}"));

        assertThat(door.desk().orders()).extracting(Order::commandId).containsOnly(door.desk().orders().getFirst()
                .commandId());
        assertThat(door.desk().orders()).extracting(Order::requestHash).doesNotHaveDuplicates();
    }

    @Test
    void a_key_belongs_to_one_person() throws Exception {
        door.mvc().perform(posted(ADD, "{'department':'it'}"));
        door.mvc().perform(posted(ADD, "{'department':'it'}").principal(() -> "other.one"));

        assertThat(door.desk().orders()).extracting(Order::commandId).doesNotHaveDuplicates();
    }

    @Test
    void without_a_key_nothing_is_done() throws Exception {
        door.mvc().perform(post(ADD).principal(() -> "lin.lan").contentType("application/json").content("{}"))
                .andExpect(status().isBadRequest()).andExpect(content().string("idempotency-key-missing"));
        assertThat(door.desk().orders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,200", "200,200", "201,400"})
    void a_key_has_1_to_200_characters(int length, int status) throws Exception {
        MockHttpServletRequestBuilder request = post(ADD).principal(() -> "lin.lan").contentType("application/json")
                .content("{}").header("Idempotency-Key", "k".repeat(length));
        door.mvc().perform(request).andExpect(status().is(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "键", "a\tb"})
    void a_key_is_visible_ascii(String key) throws Exception {
        door.mvc().perform(post(ADD).principal(() -> "lin.lan").contentType("application/json").content("{}")
                .header("Idempotency-Key", key)).andExpect(status().isBadRequest())
                .andExpect(content().string("idempotency-key-malformed"));
    }

    @Test
    void a_query_parameter_is_not_overheard() throws Exception {
        door.mvc().perform(posted(ADD + "?dry_run=true", "{}")).andExpect(status().isBadRequest())
                .andExpect(content().string("unknown-parameter"));
        assertThat(door.desk().orders()).isEmpty();
    }

    @Test
    void a_decision_without_the_version_read_is_refused() throws Exception {
        door.mvc().perform(posted(DECIDE, "{}")).andExpect(status().is(428))
                .andExpect(content().string("version-required"));
        assertThat(door.desk().orders()).isEmpty();
    }

    @Test
    void a_decision_is_about_the_version_named() throws Exception {
        door.mvc().perform(posted(DECIDE, "{}").header("If-Match", "\"6\"")).andExpect(status().isOk());
        assertThat(door.desk().only().seenVersion()).isEqualTo(6);
    }

    @Test
    void where_nothing_is_there_yet_the_version_before_the_first_is_meant() throws Exception {
        door.mvc().perform(posted(DECIDE, "{}").header("If-None-Match", "*")).andExpect(status().isOk());
        assertThat(door.desk().only().seenVersion()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"-1\"", "W/\"7\"", "*", "\"07\"", "\"1\", \"2\"", "\"9999999999999999999\"", ""})
    void a_version_is_one_strong_tag_of_ours(String tag) throws Exception {
        door.mvc().perform(posted(DECIDE, "{}").header("If-Match", tag)).andExpect(status().isBadRequest())
                .andExpect(content().string("if-match-malformed"));
    }

    @Test
    void an_additive_act_with_a_version_is_about_that_version() throws Exception {
        door.mvc().perform(posted(ADD, "{}").header("If-Match", "\"0\"")).andExpect(status().isOk());
        assertThat(door.desk().only().seenVersion()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"wait=5,5", "wait=2,2", "wait=60,5", "'respond-async, wait=3',3", "'Wait = \"4\"; x=1',4"})
    void who_wishes_to_wait_is_answered_when_the_read_side_has_it(String wish, int seconds) throws Exception {
        FrontDoor waiting = FrontDoor.to(Sample::new, (id, version, longest) -> {
            assertThat(id).isEqualTo("SMP-1");
            assertThat(version).isEqualTo(7);
            assertThat(longest).hasSeconds(seconds);
            return OptionalLong.of(4711);
        });
        waiting.mvc().perform(posted(ADD, "{}").header("Prefer", wish))
                .andExpect(header().string("Preference-Applied", "wait=" + seconds))
                .andExpect(header().string("Entente-Position", "4711"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=0", "wait=-1", "wait=soon", "return=minimal", "await=3"})
    void another_wish_is_passed_over(String wish) throws Exception {
        FrontDoor waiting = FrontDoor.to(Sample::new, (id, version, longest) -> OptionalLong.of(4711));
        waiting.mvc().perform(posted(ADD, "{}").header("Prefer", wish)).andExpect(status().isOk())
                .andExpect(header().doesNotExist("Preference-Applied"));
    }

    @Test
    void a_wait_that_was_too_short_leaves_the_answer_as_it_is() throws Exception {
        FrontDoor waiting = FrontDoor.to(Sample::new, (id, version, longest) -> OptionalLong.empty());
        waiting.mvc().perform(posted(ADD, "{}").header("Prefer", "wait=1")).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"7\"")).andExpect(header().doesNotExist("Preference-Applied"))
                .andExpect(header().doesNotExist("Entente-Position"));
    }

    @Test
    void who_speaks_for_one_department_need_not_name_it() throws Exception {
        door.mvc().perform(posted(ADD, "{}"));
        assertThat(door.desk().only().command()).isEqualTo(new SampleCommand.Add(new DepartmentId("finance")));
    }

    @ParameterizedTest
    @ValueSource(strings = {FrontDoor.TWO_DEPARTMENTS, FrontDoor.VICE_PRESIDENT, "a.stranger"})
    void who_speaks_for_several_or_none_must_name_one(String person) throws Exception {
        door.mvc().perform(posted(ADD, "{}").principal(() -> person)).andExpect(status().is(422))
                .andExpect(content().string("department-needed"));
        door.mvc().perform(posted(ADD, "{'department':'it'}").principal(() -> person)).andExpect(status().isOk());
        assertThat(door.desk().only().command()).isEqualTo(new SampleCommand.Add(new DepartmentId("it")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'departments':'it'}", "{'department':'IT!'}", "[]", "{"})
    void a_body_is_taken_at_its_word(String body) throws Exception {
        door.mvc().perform(posted(ADD, body)).andExpect(status().isBadRequest());
        assertThat(door.desk().orders()).isEmpty();
    }

    record SampleBody(@Nullable DepartmentId department) {}

    /** Two endpoints of a sample. */
    @RestController
    static final class Sample {
        private final CommandAnswers answers;
        private final OwnDepartment own;

        Sample(CommandAnswers answers, OwnDepartment own) {
            this.answers = answers;
            this.own = own;
        }

        @PostMapping(ADD)
        ResponseEntity<Answer> add(@RequestBody SampleBody body, Instruction by) {
            return answers.changed(new SampleCommand.Add(own.of(body.department(), by)), by);
        }

        @PostMapping(DECIDE)
        ResponseEntity<Answer> decide(@RequestBody SampleBody body, Instruction by) {
            return answers.decided(new SampleCommand.Add(own.of(body.department(), by)), by);
        }
    }

    /** What the sample asks. */
    sealed interface SampleCommand extends Command {
        record Add(DepartmentId department) implements SampleCommand {
            @Override
            public String aggregateId() {
                return "SMP-1";
            }
        }
    }
}
