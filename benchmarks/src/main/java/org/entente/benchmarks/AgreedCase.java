package org.entente.benchmarks;

import java.io.IOException;

/** A request of R&D and Production on which everybody has agreed. */
final class AgreedCase {
    private AgreedCase() {}

    /** Leads it there; its path. */
    static String begin(People people, int number) throws IOException, InterruptedException {
        String path = "/api/requests/" + people.post("chen.ming", "/api/requests", form(number)).path("id").asString();
        people.consent("zheng.hao", path, "/signature", "{\"revision\": 1}");
        people.consent("chen.ming", path, "/submission", "{}");
        people.decide("POST", "he.jia", path, "/review",
                """
                {"decision": "approve", "findings": {"justifiedNeed": {"met": true},
                 "completeDepartments": {"met": true}, "feasibleTiming": {"met": true}}}""");
        people.consent("ma.zhendong", path, "/confirmations", "{\"answer\": \"confirm\", \"revision\": 1}");
        return path;
    }

    private static String form(int number) {
        return """
               {"form": {"title": {"zh": "协同%d", "en": "Case %d"}, "category": "regular", "background": {"en": "Needed"},
                 "goal": {"en": "Done by then"}, "subGoals": [{"what": {"en": "All of it"}}],
                 "deliveryStandard": {"en": "Everybody says so"}, "desiredEnd": "2099-12-31", "milestones": [], "resources": [],
                 "urgency": "ordinary", "confidentiality": "internal", "phone": "",
                 "departments": [{"department": "rnd", "part": "lead", "duty": {"en": "design"}},
                                 {"department": "production", "part": "support", "duty": {"en": "building"}}]}}"""
                .formatted(number, number);
    }
}
