package org.entente.server.resilience;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.entente.server.resilience.Client.Answer;

/** A request that all fourteen departments of the sample company take part in, approved by the Office. */
record SharedCase(String id, long version) {
    /** A department and its head. */
    record Department(String id, String head) {}

    static final List<Department> DEPARTMENTS = List.of(new Department("rnd", "zheng.hao"),
            new Department("product", "xu.jing"), new Department("quality", "shao.feng"),
            new Department("marketing", "ye.zhen"), new Department("sales", "peng.lei"),
            new Department("service", "wei.lan"), new Department("production", "ma.zhendong"),
            new Department("procurement", "gao.xiang"), new Department("logistics", "cao.bin"),
            new Department("finance", "qian.wen"), new Department("legal", "yuan.zheng"),
            new Department("it", "ding.rui"), new Department("hr", "yao.lin"), new Department("admin", "liang.qiu"));
    private static final String HEAD = "zheng.hao";
    private static final String MET = "{\"met\": true}";

    static SharedCase approved(Client client) throws IOException, InterruptedException {
        Answer draft = client.accepted(new Order(HEAD, "POST", "/api/requests", "shared-draft", form(), null));
        String path = "/api/requests/" + draft.id();
        Answer signed = client.consented(draft.reading(path),
                new Order(HEAD, "POST", path + "/signature", "shared-signature", "{\"revision\": 1}", null));
        Answer submitted = client.consented(signed.reading(path),
                new Order(HEAD, "POST", path + "/submission", "shared-submission", "{}", null));
        Answer approved = client.accepted(new Order("lin.lan", "POST", path + "/review", "shared-review",
                """
                {"decision": "approve", "findings":
                 {"justifiedNeed": %s, "completeDepartments": %s, "feasibleTiming": %s}}""".formatted(MET, MET, MET),
                submitted.version()));
        return new SharedCase(draft.id(), approved.version());
    }

    private static String form() {
        String shares = DEPARTMENTS.stream()
                .map(one -> "{\"department\": \"%s\", \"part\": \"%s\", \"duty\": {\"en\": \"its share\"}}".formatted(
                        one.id(),
                        one.head().equals(HEAD) ? "lead" : "support"))
                .collect(Collectors.joining(", "));
        return """
               {"form": {"title": {"en": "A case of all departments"}, "background": {"en": "All write at once"},
                "goal": {"en": "That all agree"}, "subGoals": [{"what": {"en": "14 departments agree"}}],
                "desiredEnd": "2099-12-31", "departments": [%s]}}""".formatted(shares);
    }

    /** Names a liaison of this case: an act of which each department may do as many as it likes, whatever others do. */
    Order liaison(int number, String key) {
        Department department = DEPARTMENTS.get(Math.floorMod(number, DEPARTMENTS.size()));
        String liaison = DEPARTMENTS.get(Math.floorMod(number * 5 + 1, DEPARTMENTS.size())).head();
        return new Order(department.head(), "PUT", "/api/requests/" + id + "/liaisons/" + department.id(), key,
                "{\"liaison\": \"" + liaison + "\"}", null);
    }
}
