package org.entente.query.story;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.api.testing.DocTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command of the process that docs/api.md has a path for is offered on its resource, under that path. Which commands there
 * are is the table's matter, which another test compares with the permissions.
 */
class EveryCommandIsOfferedTest {
    /** The rest is about the company and its rules, which have no open actions. */
    private static final Set<String> OF_THE_PROCESS = Set.of("Requests", "Confirmation", "Meetings", "Plan", "Tasks",
            "Weeks", "Issues", "Closing");
    /** What begins something has no resource yet to be offered on; the Office reports where a department does. */
    private static final Set<String> WITHOUT_RESOURCE = Set.of("Request.CreateDraft", "Request.OpenInHaste",
            "Issue.ReportForOffice");
    /** This case has no objection, no change and no contingency, so there is none to show what may be done with it. */
    private static final List<String> OF_WHAT_IS_NOT_THERE = List.of("/api/requests/{id}/objections/{number}/",
            "/api/requests/{id}/plan/changes/{n}/", "/api/requests/{id}/plan/contingencies/{risk}/");
    private static final JsonMapper JSON = new JsonMapper();

    private static QueryBench bench;
    private static QueryBench troubled;
    private static QueryBench ended;

    @BeforeAll
    static void aCaseWithEverything() {
        bench = new QueryBench(PumpWeek.told(), "2026-05-25T10:00");
        troubled = new QueryBench(PumpIssues.told(), "2026-05-25T10:00");
        ended = new QueryBench(PumpEnding.told(), "2026-07-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
        troubled.close();
        ended.close();
    }

    @Test
    void a_path_of_the_table_is_offered_as_often_as_it_has_commands_and_nothing_else_is() {
        assertThat(offered()).containsExactlyInAnyOrderElementsOf(documented());
    }

    @Test
    void whatever_is_not_open_says_why_in_both_languages() {
        assertThat(actions()).allSatisfy(action -> {
            JsonNode reason = action.path("reason");
            assertThat(action.path("enabled").asBoolean()).isEqualTo(reason.isNull() || reason.isMissingNode());
            if (!action.path("enabled").asBoolean()) {
                assertThat(reason.path("code").asString()).isIn("phase", "case-phase", "role-missing",
                        "wrong-department");
                assertThat(reason.path("clause").asString()).startsWith("1.");
                assertThat(reason.at("/text/zh").asString()).isNotBlank();
                assertThat(reason.at("/text/en").asString()).isNotBlank();
            }
        });
    }

    private static List<String> documented() {
        return DocTable.all("api.md").stream()
                .filter(table -> OF_THE_PROCESS.contains(table.heading()) && table.columns().contains("command"))
                .flatMap(table -> table.rows().stream()).filter(row -> !WITHOUT_RESOURCE.contains(row.get(3)))
                .filter(row -> OF_WHAT_IS_NOT_THERE.stream().noneMatch(row.get(1)::startsWith))
                .map(row -> row.get(0) + " " + row.get(1)).toList();
    }

    /** As the table writes them: what belongs to one resource stands in braces. */
    private static List<String> offered() {
        return actions().stream().map(action -> action.path("method").asString() + " " + action.path("href").asString()
                .replaceFirst("/api/(requests|meetings|tasks|issues|improvements)/[^/{]+", "/api/$1/{id}")
                .replaceFirst("/tasks/TSK-[^/]+", "/tasks/{task}")
                .replaceFirst("/api/weeks/[^/{]+", "/api/weeks/{week}")
                .replaceFirst("/slots/[^/]+", "/slots/{id}")).toList();
    }

    /** The plan's own actions are more than the request's shortcut to write one, which is left out here. */
    private static List<JsonNode> actions() {
        Set<String> names = new TreeSet<>();
        Stream<JsonNode> ofCase = Stream.of("/api/requests/REQ-pump", "/api/meetings/MTG-pump-kickoff",
                "/api/requests/REQ-pump/plan", "/api/tasks/" + first(bench, "/api/tasks"))
                .flatMap(path -> get(bench, path).path("actions").valueStream());
        Stream<JsonNode> ofWeek = get(bench, "/api/weeks/" + PumpWeek.W23).at("/slots/0/actions").valueStream();
        Stream<JsonNode> ofIssue = get(troubled, "/api/issues/" + first(troubled, "/api/issues")).path("actions")
                .valueStream();
        Stream<JsonNode> ofAction = get(ended, "/api/improvements/IMP-pump-1").path("actions").valueStream();
        return Stream.of(ofCase, ofWeek, ofIssue, ofAction).flatMap(Function.identity())
                .filter(action -> !action.path("name").asString().equals("write-plan"))
                .peek(action -> assertThat(names.add(action.path("name").asString() + action.path("href").asString()))
                        .as("offered twice: " + action).isTrue())
                .collect(Collectors.toList());
    }

    private static String first(QueryBench of, String list) {
        return get(of, list).at("/items/0/id").asString();
    }

    private static JsonNode get(QueryBench of, String url) {
        try {
            return JSON.readTree(of.get("he.jia", url).getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
