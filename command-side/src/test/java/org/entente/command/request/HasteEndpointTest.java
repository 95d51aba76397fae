package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;

/** POST /api/requests/hasty (REQ-35, REQ-36). */
class HasteEndpointTest {
    private static final String PATH = "/api/requests/hasty";
    private static final String BODY = "{'department':'service','title':{'zh':'冒烟','en':'Smoke'},"
            + "'departments':['rnd','quality']}";

    @Test
    void an_emergency_is_opened_and_its_papers_are_owed() {
        String id = opened();

        assertThat(NODE.stored(id)).containsExactly("request.drafted", "request.opened-in-haste",
                "obligation.opened");
        JsonNode drafted = payload(id, "request.drafted");
        assertThat(drafted.path("initiator").asString()).isEqualTo("service");
        assertThat(drafted.path("applicant").asString()).isEqualTo("song.yu");
        assertThat(drafted.at("/form/category").asString()).isEqualTo("emergency");
        assertThat(drafted.at("/form/departments/0/department").asString()).isEqualTo("service");
        assertThat(drafted.at("/form/departments/2/department").asString()).isEqualTo("quality");
        assertThat(payload(id, "request.opened-in-haste").path("by").asString()).isEqualTo("he.jia");
        assertThat(payload(id, "obligation.opened").at("/obligation/code").asString()).isEqualTo("late_request");
    }

    @Test
    void it_takes_a_critical_issue_at_once_and_no_other() {
        String id = opened();
        String draft = AtTheDoor.draft();
        long before = NODE.stored(id).size();

        assertThat(NODE.post("song.yu", path(id, "issues"), issue("critical"))).hasStatus(201);
        NODE.settle();
        refused(409, "case-takes-no-issue", () -> NODE.post("song.yu", path(id, "issues"), issue("urgent")));
        refused(409, "case-takes-no-issue", () -> NODE.post("du.hang", path(draft, "issues"),
                issue("critical").replace("service", "product")));
        assertThat(NODE.stored(id)).hasSize((int) before);
    }

    @ParameterizedTest
    @CsvSource({"song.yu", "wei.lan", "zhou.qiming", "lu.chuan"})
    void only_the_office_opens_in_haste(String person) {
        refused(403, "role-missing", () -> NODE.post(person, PATH, BODY));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'department':'service','title':{'en':'x'},'departments':[]} | 422 | departments-missing",
            "{'department':'service','title':{'en':'x'},'departments':['service']} | 422 | departments-missing",
            "{'department':'service','title':{'en':'x'},'departments':['nobody']} | 422 | department-unknown",
            "{'department':'service','title':{'en':' '},'departments':['rnd']} | 422 | text-missing",
            "{'department':'service','number':'7','title':{'en':'x'},'departments':['rnd']} | 422 | number-malformed",
            "{'department':'service','title':{'en':'x'},'departments':[null]} | 400 | \"\"",
            "{'department':'service','title':{'en':'x'},'departments':['rnd'],'goal':'x'} | 400 | \"\""})
    void what_is_known_is_said_well(String body, int status, String code) {
        refused(status, code, () -> NODE.post("he.jia", PATH, body));
    }

    @Test
    void a_stated_number_belongs_to_one_case_and_a_repetition_opens_none() {
        String body = BODY.replace("'title'", "'number':'XT-2026-911','title'");
        String first = AtTheDoor.id(NODE.post("he.jia", PATH, body, "Idempotency-Key", "haste-1"));

        assertThat(AtTheDoor.id(NODE.post("he.jia", PATH, body, "Idempotency-Key", "haste-1"))).isEqualTo(first);
        refused(409, "number-taken", () -> NODE.post("he.jia", PATH, body));
    }

    private static String opened() {
        var answer = NODE.post("he.jia", PATH, BODY);
        assertThat(answer).hasStatus(201);
        return AtTheDoor.id(answer);
    }

    private static String issue(String urgency) {
        return "{'reporter':'department','department':'service','record':{'kind':'external_risk','urgency':'" + urgency
                + "','responsible':['rnd'],'description':{'en':'Smoke'},'impact':{'en':'Fire'}}}";
    }
}
