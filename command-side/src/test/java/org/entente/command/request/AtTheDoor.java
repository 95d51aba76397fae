package org.entente.command.request;

import java.io.UnsupportedEncodingException;

import org.entente.command.web.CaseNode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests of the product department that have come so far through the front door, with rnd and sales taking part. */
final class AtTheDoor {
    static final String LIAISON = "du.hang";
    static final String HEAD = "xu.jing";
    static final String COORDINATOR = "he.jia";
    static final String FINDINGS = "'findings':{'justifiedNeed':{'met':true,'remark':'needed'},"
            + "'completeDepartments':{'met':true},'feasibleTiming':{'met':true}}";
    static final CaseNode NODE = CaseNode.running();
    private static final JsonMapper JSON = new JsonMapper();

    private AtTheDoor() {}

    /** The whole form with this English title. */
    static String form(String title) {
        return """
               {'title':{'en':'%s'},'background':{'en':'The A7 is three years old'},'goal':{'en':'On sale by 3 July'},
                'subGoals':[{'what':{'en':'320 stores stocked'},'measure':{'en':'320 stores'}}],'desiredEnd':'2026-07-03',
                'departments':[{'department':'product','part':'lead','duty':{'en':'schedule'}},
                               {'department':'rnd','part':'support','duty':{'en':'design'}},
                               {'department':'sales','part':'support','duty':{'en':'stores'}}]}"""
                .formatted(title);
    }

    static String draft() {
        return id(NODE.post(LIAISON, "/api/requests", "{'form':" + form("A9") + "}"));
    }

    static String signed() {
        String id = draft();
        accepted(NODE.consent(HEAD, path(id, "signature"), "{'revision':1}"));
        return id;
    }

    static String submitted() {
        String id = signed();
        accepted(NODE.consent(LIAISON, path(id, "submission"), "{}"));
        return id;
    }

    static String returned() {
        String id = submitted();
        accepted(NODE.post(COORDINATOR, path(id, "review"), "{'decision':'return'," + FINDINGS + ",'comment':'more'}",
                "If-Match", version(id)));
        return id;
    }

    static String approved() {
        String id = submitted();
        accepted(NODE.post(COORDINATOR, path(id, "review"), "{'decision':'approve'," + FINDINGS + "}", "If-Match",
                version(id)));
        return id;
    }

    static String path(String id, String rest) {
        return "/api/requests/" + id + "/" + rest;
    }

    /** The ETag of the request as it is. */
    static String version(String id) {
        return "\"" + (NODE.stored(id).size() - 1) + "\"";
    }

    static String id(MvcTestResult answer) {
        return json(answer).path("id").asString();
    }

    static JsonNode json(MvcTestResult answer) {
        try {
            return JSON.readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode payload(String id, String name) {
        return JSON.readTree(NODE.payload(id, name));
    }

    /** It is refused with this status and code, and nothing was stored. */
    static void refused(int status, String code, Act act) {
        NODE.settle(); // what still follows from earlier acts is not this one's
        long before = NODE.events();
        MvcTestResult answer = act.carriedOut();
        assertThat(answer).hasStatus(status);
        if (!code.isEmpty()) {
            assertThat(answer).bodyText().isEqualTo(code);
        }
        assertThat(NODE.events()).isEqualTo(before);
    }

    /** What somebody sends. */
    interface Act {
        MvcTestResult carriedOut();
    }

    private static void accepted(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
    }
}
