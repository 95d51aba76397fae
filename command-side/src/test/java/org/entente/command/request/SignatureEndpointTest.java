package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.HEAD;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.AtTheDoor.version;

/** POST /api/requests/{id}/signature: the head of the initiating department signs one revision. */
class SignatureEndpointTest {
    private static final String FIRST = "{'revision':1}";

    @Test
    void the_head_signs_the_revision_that_stands() {
        String id = AtTheDoor.draft();

        assertThat(NODE.consent(HEAD, path(id, "signature"), FIRST)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(NODE.stored(id)).containsExactly("request.drafted", "request.signed");
        assertThat(payload(id, "request.signed").path("signer").asString()).isEqualTo(HEAD);
        assertThat(payload(id, "request.signed").path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void a_signature_says_what_was_read() {
        String id = AtTheDoor.draft();

        refused(428, "position-required", () -> NODE.post(HEAD, path(id, "signature"), FIRST));
        refused(400, "position-unknown", () -> NODE.post(HEAD, path(id, "signature"), FIRST, "Entente-Position",
                "999999999"));
        refused(412, "stale-version", () -> NODE.post(HEAD, path(id, "signature"), FIRST, "Entente-Position", "1",
                "If-Match", "\"7\""));
    }

    @Test
    void a_revision_is_signed_once_and_only_the_one_that_stands() {
        String id = AtTheDoor.signed();

        refused(409, "already-signed", () -> NODE.consent(HEAD, path(id, "signature"), FIRST));
        refused(409, "revision-outdated", () -> NODE.consent(HEAD, path(id, "signature"), "{'revision':2}"));
        assertThat(NODE.put(LIAISON, path(id, "form"), "{'form':" + AtTheDoor.form("A10") + "}", "If-Match",
                version(id))).hasStatusOk();
        refused(409, "revision-outdated", () -> NODE.consent(HEAD, path(id, "signature"), FIRST));
    }

    @Test
    void only_the_initiating_head_signs() {
        String id = AtTheDoor.draft();

        refused(403, "role-missing", () -> NODE.consent(LIAISON, path(id, "signature"), FIRST));
        refused(403, "wrong-department", () -> NODE.consent("zheng.hao", path(id, "signature"), FIRST));
    }

    @Test
    void after_the_submission_there_is_nothing_to_sign() {
        String id = AtTheDoor.submitted();

        refused(409, "phase", () -> NODE.consent(HEAD, path(id, "signature"), FIRST));
        refused(404, "not-found", () -> NODE.consent(HEAD, path("REQ-none", "signature"), FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'revision':'one'}", "{'revision':null}", "{'revision':1,'signer':'xu.jing'}", ""})
    void a_body_that_names_no_revision_is_not_understood(String body) {
        String id = AtTheDoor.draft();

        refused(400, "", () -> NODE.consent(HEAD, path(id, "signature"), body));
    }

    @Test
    void who_heads_no_department_names_one() {
        String id = AtTheDoor.draft();

        refused(422, "department-needed", () -> NODE.consent("lin.lan", path(id, "signature"), FIRST));
    }
}
