package org.entente.server.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.Meta;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.EvaluationScores;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule SEC-10: an evaluation is not among what a stale version of the evaluated department is told to have missed. */
@OnServer
class UndisclosedEventsTest {
    private static final String EVALUATED = "chen.ming";
    private static final String JUDGE = "zheng.hao";

    @Autowired
    private Http http;
    @Autowired
    private EventStore store;
    private int keys;

    @Test
    void whoever_gave_it_is_told_of_it_and_nobody_of_the_department_is() {
        String path = draft();
        RequestId request = new RequestId(path.substring(path.lastIndexOf('/') + 1));
        store.publish(new GenericDomainEventMessage<>("Request", request.value(), 1,
                new DepartmentEvaluated(request, new DepartmentId("product"), new DepartmentId("rnd"),
                        new EvaluationScores(9, 3, 8, 9, 8), new Text("", "answers late"), new PersonId(JUDGE),
                        Instant.parse("2026-03-02T02:00:00Z")),
                MetaData.from(Map.of(Meta.ACTOR, JUDGE, Meta.ROLE, "liaison", Meta.CHANNEL, "api", Meta.COMMAND_ID,
                        UUID.randomUUID().toString(), Meta.CASE,
                        request.value()))));

        Answer evaluated = revise(EVALUATED, path);
        Answer judge = revise(JUDGE, path);

        assertThat(evaluated.status()).isEqualTo(412);
        assertThat(evaluated.json().path("events").size()).isZero();
        assertThat(evaluated.json().at("/facts/currentVersion").asLong()).isEqualTo(1);
        assertThat(evaluated.body()).doesNotContain("answers late").doesNotContain(JUDGE).doesNotContain("evaluated");
        assertThat(judge.json().at("/events/0/type").asString()).isEqualTo("request.department-evaluated");
    }

    private String draft() {
        Answer draft = http.send(http.as(EVALUATED, "/api/requests", "Idempotency-Key", key(), "Content-Type",
                "application/json").POST(BodyPublishers.ofString("{\"form\": {\"title\": {\"en\": \"Lamps\"}}}")));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        http.send(http.as(EVALUATED, draft.header("Location") + "?atLeast=0").GET());
        return draft.header("Location");
    }

    private Answer revise(String person, String path) {
        return http.send(http.as(person, path + "/form", "If-Match", "\"0\"", "Idempotency-Key", key(), "Content-Type",
                "application/json")
                .PUT(BodyPublishers.ofString("{\"form\": {\"title\": {\"en\": \"Better lamps\"}}}")));
    }

    private String key() {
        return "undisclosed-" + System.identityHashCode(this) + "-" + ++keys;
    }
}
