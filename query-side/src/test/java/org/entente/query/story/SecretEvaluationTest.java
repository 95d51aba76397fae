package org.entente.query.story;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule SEC-10, as an adversary of the evaluated department would try it: who judged, and how, is not to be found out. */
class SecretEvaluationTest {
    private static final String HISTORY = "/api/requests/REQ-pump/history?limit=200";
    private static final String CLOSING = "/api/requests/REQ-pump/closing";
    private static final List<String> OTHERS = List.of("pei.head", "pan.liaison", "rui.head", "mo.head", "he.jia",
            "gao.gm", "vera.vp");
    private static QueryBench bench;
    private static long head;

    @BeforeAll
    static void aCaseThatEnded() {
        CaseLedger ledger = PumpEnding.told();
        head = ledger.head();
        bench = new QueryBench(ledger, "2026-07-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void the_history_does_not_tell_the_evaluated_nor_anybody_else() {
        for (String person : OTHERS) {
            assertThat(evaluations(person, HISTORY)).as(person).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"dai.director, 3", "au.ditor, 3", "lin.lan, 2", "ru.liaison, 1"})
    void the_director_auditors_and_each_judge_are_told(String person, int evaluations) {
        assertThat(evaluations(person, HISTORY)).hasSize(evaluations);
    }

    /** Position by position: what the evaluated department is answered never tells of an evaluation more than that there is one. */
    @Test
    void no_answer_of_any_moment_differs_by_what_an_evaluation_says() throws Exception {
        for (long position = head - 12; position <= head; position++) {
            for (String path : List.of(CLOSING + "?asOf=" + position, HISTORY + "&asOf=" + position,
                    "/api/archive?asOf=" + position, "/api/requests/REQ-pump?asOf=" + position)) {
                for (String person : OTHERS) {
                    String answer = bench.get(person, path).getResponse().getContentAsString();
                    assertThat(answer).as(path + " by " + person).doesNotContain("answers late", "responseSpeed",
                            "request.department-evaluated", "\"judge\"");
                }
            }
        }
    }

    @Test
    void whom_one_has_judged_is_told_to_oneself_alone_and_means_not_of_two() {
        assertThat(bench.get("lin.lan", CLOSING)).bodyJson().extractingPath("$.evaluation.mine").asArray()
                .containsExactly("rnd", "production");
        assertThat(bench.get("lin.lan", CLOSING)).bodyJson()
                .extractingPath("$.evaluation.given[*].scores.responseSpeed")
                .asArray().hasSize(2);
        MvcTestResult evaluated = bench.get("pan.liaison", CLOSING);
        assertThat(evaluated).bodyJson().extractingPath("$.evaluation.given").asArray().isEmpty();
        assertThat(evaluated).bodyJson().extractingPath("$.evaluation.mine").asArray().isEmpty();
        assertThat(evaluated).bodyJson().extractingPath("$.evaluation.results[*].evaluations").asArray()
                .containsExactly(0, 1, 2);
        assertThat(evaluated).bodyJson().extractingPath("$.evaluation.results[2].mean").isNull();
    }

    @Test
    void before_the_archive_not_even_their_number_is_told() {
        assertThat(bench.get("pan.liaison", CLOSING + "?asOf=2026-06-13T10:00:00%2B08:00")).bodyJson()
                .extractingPath("$.evaluation.results").asArray().isEmpty();
    }

    private static List<Object> evaluations(String person, String path) {
        List<Object> found = new ArrayList<>();
        assertThat(bench.get(person, path)).hasStatusOk().bodyJson()
                .extractingPath("$.items[?(@.type=='request.department-evaluated')].actor").asArray()
                .satisfies(all -> found.addAll(List.of(all)));
        return found;
    }
}
