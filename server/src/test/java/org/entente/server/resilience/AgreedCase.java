package org.entente.server.resilience;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.entente.server.resilience.Client.Answer;

/** A confirmed request of two departments, in which issues can be reported. */
record AgreedCase(String id) {
    private static final String HEAD = "zheng.hao";
    private static final String OTHER = "ma.zhendong";
    private static final String MET = "{\"met\": true}";

    static AgreedCase confirmed(Client client) throws IOException, InterruptedException {
        Answer draft = client.accepted(new Order(HEAD, "POST", "/api/requests", "agreed-draft", form(), null));
        String path = "/api/requests/" + draft.id();
        Answer signed = client.consented(draft.reading(path),
                new Order(HEAD, "POST", path + "/signature", "agreed-signature", "{\"revision\": 1}", null));
        Answer submitted = client.consented(signed.reading(path),
                new Order(HEAD, "POST", path + "/submission", "agreed-submission", "{}", null));
        Answer approved = client.accepted(new Order("lin.lan", "POST", path + "/review", "agreed-review",
                """
                {"decision": "approve", "findings":
                 {"justifiedNeed": %s, "completeDepartments": %s, "feasibleTiming": %s}}""".formatted(MET, MET, MET),
                submitted.version()));
        client.consented(approved.reading(path), new Order(OTHER, "POST", path + "/confirmations", "agreed-answer",
                "{\"answer\": \"confirm\", \"revision\": 1}", null));
        return new AgreedCase(draft.id());
    }

    private static String form() {
        return """
               {"form": {"title": {"en": "A case in which much goes wrong"}, "background": {"en": "Trouble ahead"},
                "goal": {"en": "That each rung fires once"}, "subGoals": [{"what": {"en": "Nothing twice"}}],
                "desiredEnd": "2099-12-31", "departments": [
                {"department": "rnd", "part": "lead", "duty": {"en": "its share"}},
                {"department": "production", "part": "support", "duty": {"en": "its share"}}]}}""";
    }

    /** An urgent issue that was reported then. */
    Order urgent(int number, Instant reportedAt) {
        return new Order(HEAD, "POST", "/api/requests/" + id + "/issues", "rung-" + number,
                """
                {"reporter": "department", "record": {"kind": "external_risk", "urgency": "urgent",
                 "responsible": ["production"], "description": {"en": "rung-%d"}, "impact": {"en": "all"},
                 "reportedAt": "%s"}}""".formatted(number, reportedAt.truncatedTo(ChronoUnit.MILLIS)), null);
    }
}
