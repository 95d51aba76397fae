package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.COORDINATOR;
import static org.entente.command.request.AtTheDoor.FINDINGS;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.AtTheDoor.version;

/** POST /api/requests/{id}/review: the Office approves, returns or rejects, on three points. */
class ReviewEndpointTest {
    private static final String APPROVE = "{'decision':'approve'," + FINDINGS + "}";

    @Test
    void an_approval_notifies_every_answering_department_and_settles_the_review() {
        String id = AtTheDoor.submitted();

        assertThat(NODE.post(COORDINATOR, path(id, "review"), APPROVE, "If-Match", version(id))).hasStatusOk();
        assertThat(NODE.stored(id)).endsWith("request.approved", "obligation.met", "obligation.opened",
                "obligation.opened");
        JsonNode approved = payload(id, "request.approved");
        assertThat(approved.path("toAnswer")).extracting(JsonNode::asString).containsExactly("rnd", "sales");
        assertThat(approved.at("/findings/justifiedNeed/remark").asString()).isEqualTo("needed");
    }

    @Test
    void a_return_says_what_to_mend() {
        String id = AtTheDoor.submitted();

        assertThat(NODE.post("lin.lan", path(id, "review"),
                """
                {'decision':'return','comment':'Add legal','findings':{'justifiedNeed':{'met':true},
                 'completeDepartments':{'met':false,'remark':'legal'},'feasibleTiming':{'met':true}}}""",
                "If-Match", version(id))).hasStatusOk();
        assertThat(NODE.stored(id)).endsWith("request.returned", "obligation.met");
        assertThat(payload(id, "request.returned").path("comment").asString()).isEqualTo("Add legal");
        assertThat(payload(id, "request.returned").at("/findings/completeDepartments/met").asBoolean()).isFalse();
    }

    @Test
    void a_rejection_ends_the_request_with_its_reason() {
        String id = AtTheDoor.submitted();

        assertThat(NODE.post(COORDINATOR, path(id, "review"),
                "{'decision':'reject'," + FINDINGS + ",'reason':'A line matter'}", "If-Match", version(id)))
                .hasStatusOk();
        assertThat(NODE.stored(id)).endsWith("request.rejected", "obligation.met");
        assertThat(payload(id, "request.rejected").path("reason").asString()).isEqualTo("A line matter");
        refused(409, "phase", () -> NODE.post(COORDINATOR, path(id, "review"), APPROVE, "If-Match", version(id)));
    }

    @Test
    void what_meets_two_points_is_not_approved() {
        String id = AtTheDoor.submitted();

        refused(409, "criteria-not-met", () -> NODE.post(COORDINATOR, path(id, "review"),
                APPROVE.replace("'feasibleTiming':{'met':true}", "'feasibleTiming':{'met':false}"), "If-Match",
                version(id)));
    }

    @Test
    void a_decision_is_about_what_was_read() {
        String id = AtTheDoor.submitted();

        refused(428, "version-required", () -> NODE.post(COORDINATOR, path(id, "review"), APPROVE));
        refused(412, "stale-version",
                () -> NODE.post(COORDINATOR, path(id, "review"), APPROVE, "If-Match", "\"1\""));
        refused(404, "not-found",
                () -> NODE.post(COORDINATOR, path("REQ-none", "review"), APPROVE, "If-None-Match", "*"));
    }

    @ParameterizedTest
    @CsvSource({"du.hang", "xu.jing", "chen.ming", "zhou.qiming", "wen.ya", "lu.chuan"})
    void nobody_but_the_office_reviews(String person) {
        String id = AtTheDoor.submitted();

        refused(403, "role-missing",
                () -> NODE.post(person, path(id, "review"), APPROVE, "If-Match", version(id)));
    }

    @Test
    void only_what_was_submitted_is_reviewed() {
        String draft = AtTheDoor.draft();
        String approved = AtTheDoor.approved();

        refused(409, "phase", () -> NODE.post(COORDINATOR, path(draft, "review"), APPROVE, "If-Match", "\"0\""));
        refused(409, "phase",
                () -> NODE.post(COORDINATOR, path(approved, "review"), APPROVE, "If-Match", version(approved)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'decision':'maybe'," + FINDINGS + "}", "{" + FINDINGS + "}", "not json",
            "{'decision':'approve'," + FINDINGS + ",'comment':'not of an approval'}"})
    void there_is_no_fourth_way(String body) {
        String id = AtTheDoor.submitted();

        refused(400, "", () -> NODE.post(COORDINATOR, path(id, "review"), body, "If-Match", version(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'decision':'return'," + FINDINGS + ",'comment':' '}",
            "{'decision':'reject'," + FINDINGS + ",'reason':''}"})
    void a_no_has_words(String body) {
        String id = AtTheDoor.submitted();

        refused(422, "text-missing",
                () -> NODE.post(COORDINATOR, path(id, "review"), body, "If-Match", version(id)));
        assertThat(NODE.stored(id)).endsWith("request.submitted", "obligation.opened");
    }
}
