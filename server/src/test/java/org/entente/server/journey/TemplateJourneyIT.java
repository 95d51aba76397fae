package org.entente.server.journey;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule REQ-16: what a template answers as its form is drafted, signed and submitted as it is. */
@OnDrill
class TemplateJourneyIT {
    @Autowired
    private Http http;

    @ParameterizedTest
    @ValueSource(strings = {"supply-shortage", "product-launch", "process-improvement", "digital-transformation",
            "complaint-response", "market-entry", "annual-budget"})
    void a_template_is_submitted_as_it_is(String id) {
        JsonNode template = http.get("/api/templates/" + id + "?start=2026-03-02").json();
        String initiator = template.at("/form/departments/0/department").asString();
        String head = heads().get(initiator);

        String draft = sent(head, id, "/api/requests", "{\"form\":" + template.path("form") + "}").json().path("id")
                .asString();
        sent(head, id, "/api/requests/" + draft + "/signature", "{\"revision\":1}");
        sent(head, id, "/api/requests/" + draft + "/submission", "{}");
        JsonNode request = http.get("/api/requests/" + draft).json();
        assertThat(request.path("phase").asString()).isEqualTo("submitted");
        assertThat(request.path("form").path("title")).isEqualTo(template.at("/form/title"));
        assertThat(template.path("unknownDepartments").size()).isZero();
    }

    private Map<String, String> heads() {
        Map<String, String> heads = new HashMap<>();
        http.get("/api/departments").json().path("items")
                .forEach(one -> heads.put(one.path("id").asString(), one.path("head").asString()));
        return heads;
    }

    private Answer sent(String person, String template, String path, String body) {
        Answer answer = http.send(http.as(person, path, "Entente-Position", "1", "Prefer", "wait=5")
                .header("Idempotency-Key", template + path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer;
    }
}
