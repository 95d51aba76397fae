package org.entente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * A company with many cases at work at once, on a drill's clock: each agreed by two departments, kicked off, planned and broken down
 * into work items, about every one of which its department reported on the first Friday; every fifth is delayed, every tenth blocked.
 */
final class BusyCompany {
    /** The Monday after the first week, on which all of it is summed up. */
    static final String WEEK = "2026-W13";
    private static final int A_SHEET = 40;
    private static final String OFFICE = "he.jia";
    private static final List<Department> DEPARTMENTS = List.of(new Department("rnd", "zheng.hao", "chen.ming"),
            new Department("production", "ma.zhendong", "sun.qiang"));

    private final People people;
    private final int itemsPerCase;

    private record Department(String id, String head, String liaison) {}

    /** @param people of a server whose clock stands before 16 March 2026 */
    BusyCompany(People people, int itemsPerCase) {
        this.people = people;
        this.itemsPerCase = itemsPerCase;
    }

    /** Brings the company to Monday, 30 March 2026, 09:00. */
    void work(int cases) throws IOException, InterruptedException {
        advanceTo("2026-03-16T09:00");
        List<String> requests = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            requests.add(agreed(number));
        }
        advanceTo("2026-03-18T16:00");
        for (String request : requests) {
            plan(request);
        }
        advanceTo("2026-03-23T09:00");
        publish("2026-W12");
        advanceTo("2026-03-27T15:00");
        for (Department department : DEPARTMENTS) {
            report(department);
        }
        advanceTo("2026-03-30T09:00");
    }

    private void publish(String week) throws IOException, InterruptedException {
        people.post(OFFICE, "/api/weeks/" + week + "/roll-up", "");
    }

    private String agreed(int number) throws IOException, InterruptedException {
        String path = AgreedCase.begin(people, number);
        String kickoff = kickoffOf(path);
        people.get(OFFICE, kickoff + "?atLeast=0");
        people.post(OFFICE, path + "/meetings",
                """
                {"kind": "kickoff", "chair": "he.jia", "slot": {"startsAt": "2026-03-18T10:00:00+08:00",
                 "endsAt": "2026-03-18T12:00:00+08:00", "place": "301"}}""");
        people.post(DEPARTMENTS.getFirst().liaison(), kickoff + "/materials",
                "{\"from\": \"department\", \"materials\": [{\"title\": \"Report\", \"link\": \"\"}]}");
        return path;
    }

    private static String kickoffOf(String request) {
        return "/api/meetings/MTG-" + request.substring("/api/requests/REQ-".length()) + "-kickoff";
    }

    private void plan(String request) throws IOException, InterruptedException {
        String kickoff = kickoffOf(request);
        people.post(OFFICE, kickoff + "/opening", "{}");
        people.post(OFFICE, kickoff + "/attendance", attendance(people.get(OFFICE, kickoff)));
        String liaison = DEPARTMENTS.getFirst().liaison();
        people.decide("PUT", liaison, request + "/plan", "",
                """
                {"content": {"goal": {"en": "All done"}, "weekOne": "2026-03-23",
                  "goals": [{"what": {"en": "All of it"}}], "tasks": [%s],
                  "coordination": {"en": "A look every Friday"},
                  "resources": [{"from": "rnd", "what": {"en": "two people"}}],
                  "risks": [{"risk": {"en": "late"}, "contingency": {"en": "more people"}}]}}"""
                        .formatted(task(1, DEPARTMENTS.getFirst()) + "," + task(2, DEPARTMENTS.getLast())));
        people.decide("POST", liaison, request + "/plan", "/circulation", "{\"version\": 1}");
        String hash = people.get(liaison, request + "/plan/versions/1").path("contentHash").asString();
        for (Department department : DEPARTMENTS) {
            people.consent(department.head(), request + "/plan", "/signatures",
                    "{\"answer\": \"sign\", \"version\": 1, \"contentHash\": \"" + hash + "\"}");
        }
        for (int item = 0; item < itemsPerCase; item++) {
            int which = item % DEPARTMENTS.size();
            people.postUnread(DEPARTMENTS.get(which).liaison(), request + "/tasks",
                    """
                    {"planTask": %d, "title": {"zh": "事项%d", "en": "Item %d"}, "assignee": "%s",
                     "firstWeek": 1, "lastWeek": %d}"""
                            .formatted(which + 1, item, item, DEPARTMENTS.get(which).liaison(), 1 + item % 4));
        }
    }

    /** All that the department has to say, a sheet at a time, as a form with many rows would be sent. */
    private void report(Department department) throws IOException, InterruptedException {
        String week = "/api/weeks/" + WEEK;
        List<String> items = people.get(department.liaison(), week).findValuesAsString("task").stream().distinct()
                .toList();
        for (int from = 0; from < items.size(); from += A_SHEET) {
            people.put(department.liaison(), week + "/updates", rows(items.subList(from, Math.min(items.size(), from
                    + A_SHEET))));
        }
    }

    private static String rows(List<String> items) {
        List<String> rows = new ArrayList<>();
        for (String item : items) {
            String said = switch (rows.size() % 10) {
                case 0, 5 ->
                    """
                    "status": "delayed", "cause": "staffing", "note": {"en": "Too few people"}, "newExpectedEnd": "2026-05-29\"""";
                case 7 -> """
                          "status": "blocked", "cause": "supplier", "note": {"en": "Waits for the supplier\"}""";
                default -> """
                           "status": "in_progress", "percent": 30, "note": {"en": "going on"}""";
            };
            rows.add("{\"task\": \"" + item + "\", " + said.strip() + "}");
        }
        return rows.stream().collect(Collectors.joining(",", "{\"rows\": [", "]}"));
    }

    private static String attendance(JsonNode kickoff) {
        return kickoff.path("attendees").valueStream().map(one -> one.path("person").asString())
                .map(person -> "{\"person\": \"" + person + "\", \"presence\": \"present\"}")
                .collect(Collectors.joining(",", "{\"attendance\": [", "]}"));
    }

    private static String task(int number, Department department) {
        return """
               {"number": %d, "department": "%s", "owner": "%s", "firstWeek": 1, "lastWeek": 5, "title": {"en": "Task %d"}}"""
                .formatted(number, department.id(), department.liaison(), number);
    }

    private void advanceTo(String local) throws IOException, InterruptedException {
        people.advance("{\"to\": \"" + local + ":00+08:00\"}");
    }
}
