package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.form;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.AtTheDoor.version;

/** PUT /api/requests/{id}/form: a new revision by whoever read the one before. */
class FormEndpointTest {
    @Test
    void the_form_is_replaced_as_a_whole_by_the_next_revision() {
        String id = AtTheDoor.draft();

        MvcTestResult answer = NODE.put(LIAISON, path(id, "form"), "{'form':{'title':{'en':'A10'}}}", "If-Match",
                "\"0\"");
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
        JsonNode revised = payload(id, "request.form-revised");
        assertThat(revised.path("revision").asInt()).isEqualTo(2);
        assertThat(revised.at("/form/title/en").asString()).isEqualTo("A10");
        assertThat(revised.at("/form/departments").size()).isZero();
    }

    @Test
    void a_returned_form_is_mended_signed_and_submitted_again() {
        String id = AtTheDoor.returned();

        assertThat(NODE.put(LIAISON, path(id, "form"), body(), "If-Match", version(id))).hasStatusOk();
        assertThat(NODE.consent("xu.jing", path(id, "signature"), "{'revision':2}")).hasStatusOk();
        assertThat(NODE.consent(LIAISON, path(id, "submission"), "{}")).hasStatusOk();
        assertThat(NODE.stored(id)).containsExactly("request.drafted", "request.signed", "request.submitted",
                "obligation.opened", "request.returned", "obligation.met", "request.form-revised", "request.signed",
                "request.submitted", "obligation.opened");
    }

    @Test
    void who_did_not_read_what_is_there_is_refused() {
        String id = AtTheDoor.signed();

        refused(428, "version-required", () -> NODE.put(LIAISON, path(id, "form"), body()));
        refused(412, "stale-version", () -> NODE.put(LIAISON, path(id, "form"), body(), "If-Match", "\"0\""));
        refused(412, "stale-version", () -> NODE.put(LIAISON, path(id, "form"), body(), "If-Match", "\"9\""));
        refused(400, "if-match-malformed", () -> NODE.put(LIAISON, path(id, "form"), body(), "If-Match", "W/\"1\""));
    }

    @Test
    void another_department_has_no_form_here() {
        String id = AtTheDoor.draft();

        refused(403, "wrong-department",
                () -> NODE.put("chen.ming", path(id, "form"), body(), "If-Match", version(id)));
        refused(403, "role-missing", () -> NODE.put("chen.ming", path(id, "form"),
                "{'department':'product','form':" + form("A9") + "}", "If-Match", version(id)));
    }

    @Test
    void what_is_before_the_office_or_the_departments_is_not_rewritten() {
        String submitted = AtTheDoor.submitted();
        String approved = AtTheDoor.approved();

        refused(409, "phase", () -> NODE.put(LIAISON, path(submitted, "form"), body(), "If-Match",
                version(submitted)));
        refused(409, "phase", () -> NODE.put(LIAISON, path(approved, "form"), body(), "If-Match", version(approved)));
    }

    @Test
    void what_was_never_drafted_has_no_form() {
        refused(404, "not-found", () -> NODE.put(LIAISON, path("REQ-none", "form"), body(), "If-None-Match", "*"));
        refused(412, "stale-version", () -> NODE.put(LIAISON, path("REQ-none", "form"), body(), "If-Match", "\"0\""));
        refused(400, "", () -> NODE.put(LIAISON, path("TSK-1", "form"), body(), "If-Match", "\"0\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            not json                                         | 400 |
                                            {'title':{'en':'x'}}                             | 400 |
                                            {'form':{'title':{'en':'x'},'desiredEnd':'soon'}} | 400 |
                                            {'form':{'title':{}}}                            | 422 | text-missing
                                            {'form':{'title':{'en':'x'},'milestones':[{'id':'m 1','on':'2026-05-01','what':{'en':'a'}}]}} | 422 | row-id-malformed""")
    void what_is_no_form_is_refused(String body, int status, String code) {
        String id = AtTheDoor.draft();

        refused(status, code == null ? "" : code,
                () -> NODE.put(LIAISON, path(id, "form"), body, "If-Match", version(id)));
    }

    private static String body() {
        return "{'form':" + form("A9 again") + "}";
    }
}
