package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestId;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.form;

/** Rule REQ-3: a number belongs to one request; the creator may state a free one, else the next free one of the year is given. */
@OnPostgres
class RequestNumbersTest {
    private final RequestNumbers numbers;
    private final JdbcClient jdbc;

    RequestNumbersTest(TestDatabase database) {
        jdbc = JdbcClient.create(database.dataSource());
        numbers = new RequestNumbers(jdbc);
    }

    @BeforeEach
    void nothing_is_numbered() {
        jdbc.sql("delete from es.series").update();
    }

    @Test
    void submissions_are_numbered_one_after_the_other_in_their_year() {
        assertThat(submitted("REQ-a", "2026-03-02T10:00")).isEqualTo("XT-2026-001");
        assertThat(submitted("REQ-b", "2026-03-02T10:00")).isEqualTo("XT-2026-002");
    }

    @Test
    void the_year_is_the_companys_own() {
        assertThat(submitted("REQ-a", "2026-12-31T23:59")).isEqualTo("XT-2026-001");
        assertThat(submitted("REQ-b", "2027-01-01T00:00")).isEqualTo("XT-2027-001");
    }

    @Test
    void a_stated_number_is_reserved_with_the_draft_and_left_out_when_others_are_given() {
        drafted("REQ-a", "XT-2026-002");

        assertThat(submitted("REQ-b", "2026-03-02T10:00")).isEqualTo("XT-2026-001");
        assertThat(submitted("REQ-c", "2026-03-02T10:00")).isEqualTo("XT-2026-003");
        assertThat(submitted("REQ-a", "2026-03-02T10:00")).isEqualTo("XT-2026-002");
    }

    @Test
    void a_request_submitted_again_keeps_its_number() {
        assertThat(submitted("REQ-a", "2026-03-02T10:00")).isEqualTo("XT-2026-001");
        assertThat(submitted("REQ-a", "2027-03-02T10:00")).isEqualTo("XT-2026-001");
    }

    @Test
    void a_number_of_another_request_is_refused() {
        drafted("REQ-a", "XT-2026-007");

        assertThat(refusal(() -> drafted("REQ-b", "XT-2026-007"))).isEqualTo("number-taken");
        assertThat(refusal(() -> drafted("REQ-a", "XT-2026-008"))).isEqualTo("number-given");
    }

    @Test
    void only_what_looks_like_a_number_is_one() {
        assertThat(refusal(() -> drafted("REQ-a", "XT-2026-07"))).isEqualTo("number-malformed");
        assertThat(refusal(() -> drafted("REQ-a", "XT-26-007"))).isEqualTo("number-malformed");
        assertThat(refusal(() -> drafted("REQ-a", "XT-2026-1234567"))).isEqualTo("number-malformed");
        drafted("REQ-a", "XT-2026-007");
        drafted("REQ-b", "XT-2026-123456");
    }

    @Test
    void a_number_stated_at_submission_is_as_good_as_one_of_the_draft() {
        drafted("REQ-a", "XT-2026-001");

        assertThat(refusal(() -> stated("REQ-b", "XT-2026-001"))).isEqualTo("number-taken");
        assertThat(stated("REQ-b", "XT-2026-005")).isEqualTo("XT-2026-005");
        assertThat(stated("REQ-b", "XT-2026-005")).isEqualTo("XT-2026-005");
        assertThat(refusal(() -> stated("REQ-b", "XT-2026-006"))).isEqualTo("number-given");
    }

    @Test
    void of_many_that_state_one_number_at_once_one_gets_it() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String id = "REQ-same-" + i;
                all.add(() -> {
                    try {
                        return stated(id, "XT-2026-042");
                    } catch (Refusal taken) {
                        return taken.code();
                    }
                });
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> one : people.invokeAll(all)) {
                answers.add(one.get());
            }
            assertThat(answers).containsOnlyOnce("XT-2026-042").filteredOn("number-taken"::equals).hasSize(7);
        }
    }

    @Test
    void of_many_at_once_each_gets_a_number_of_its_own() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String id = "REQ-many-" + i;
                all.add(() -> submitted(id, "2026-03-02T10:00"));
            }
            Set<String> given = new TreeSet<>();
            for (Future<String> one : people.invokeAll(all)) {
                given.add(one.get());
            }
            assertThat(given).hasSize(20).startsWith("XT-2026-001").endsWith("XT-2026-020");
        }
    }

    private void drafted(String id, String number) {
        numbers.numbered(new CreateDraft(new RequestId(id), PRODUCT, number, form(RND)), at("2026-03-02T10:00"), BOOK);
    }

    private String submitted(String id, String when) {
        Submit numbered = (Submit) numbers.numbered(new Submit(new RequestId(id), PRODUCT, null), at(when), BOOK);
        return String.valueOf(numbered.number());
    }

    private String stated(String id, String number) {
        Submit numbered = (Submit) numbers.numbered(new Submit(new RequestId(id), PRODUCT, number),
                at("2026-03-02T10:00"), BOOK);
        return String.valueOf(numbered.number());
    }

    private static String refusal(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).code();
    }
}
