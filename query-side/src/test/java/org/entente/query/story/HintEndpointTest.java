package org.entente.query.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestUrgency;
import org.entente.api.request.ResourceNeed;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.SubGoal;
import org.entente.api.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpCase.text;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.QUALITY;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/**
 * GET /api/requests/{id}: hints (REQ-13, REQ-14), promises (REQ-18) and the same-day target of an emergency (REQ-15), as of
 * every moment.
 */
class HintEndpointTest {
    private static final RequestId LEAK = new RequestId("REQ-leak");
    private static final RequestId BURST = new RequestId("REQ-burst");
    private static final String NEW = "/api/requests/REQ-burst";

    private static QueryBench bench;

    /** An approved emergency with quality; then, a week later, one without it that finance's room and 20 May are to save. */
    @BeforeAll
    static void twoEmergencies() {
        CaseLedger ledger = SmallCompany.founded();
        ledger.when("2026-05-06T09:00", "lin.lan", "liaison").happens("REQ-leak", "REQ-leak",
                new RequestDrafted(LEAK, MARKETING, person("lin.lan"), null, form("Pump leak", MARKETING, RND, QUALITY),
                        ledger.now()),
                new RequestSubmitted(LEAK, "XT-2026-001", 1, ledger.now()));
        ledger.when("2026-05-06T10:00", "he.jia", "coordinator").happens("REQ-leak", "REQ-leak",
                new RequestApproved(LEAK, ReviewFindings.ALL_MET, List.of(RND, QUALITY), ledger.now()));
        ledger.when("2026-05-11T09:00", "lin.lan", "liaison").happens("REQ-burst", "REQ-burst",
                new RequestDrafted(BURST, MARKETING, person("lin.lan"), null,
                        form("Burst pipe as soon as it can", MARKETING, RND), ledger.now()));
        ledger.when("2026-05-11T10:00", "lin.lan", "liaison").happens("REQ-burst", "REQ-burst",
                new RequestSubmitted(BURST, "XT-2026-002", 1, ledger.now()));
        ledger.when("2026-05-11T18:00", "he.jia", "coordinator").happens("REQ-burst", "REQ-burst",
                new RequestApproved(BURST, ReviewFindings.ALL_MET, List.of(RND), ledger.now()));
        ledger.when("2026-05-12T09:00", "rui.head", "head").happens("REQ-burst", "REQ-burst",
                new ConfirmationGiven(BURST, RND, 1, person("rui.head"), null, ledger.now()),
                new RequestConfirmed(BURST, 1, Category.EMERGENCY, MARKETING, RND, List.of(MARKETING, RND),
                        ledger.now()));
        bench = new QueryBench(ledger, "2026-05-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_department_that_similar_cases_involved_is_suggested_with_these_cases() {
        MvcTestResult answer = at("lin.lan", "2026-05-11T09:30");

        assertThat(answer).bodyJson().extractingPath(hint("department-often-involved") + ".department").asArray()
                .containsExactly("quality");
        assertThat(answer).bodyJson().extractingPath(hint("department-often-involved") + ".text.en").asArray()
                .containsExactly("Quality took part in 1 of 1 similar cases; is it needed here?");
        assertThat(answer).bodyJson().extractingPath(hint("department-often-involved") + ".because[*].number")
                .asArray().containsExactly("XT-2026-001");
        assertThat(answer).bodyJson()
                .extractingPath(hint("department-often-involved") + ".because[*].sharedDepartments[*]").asArray()
                .containsExactly("marketing", "rnd");
    }

    @Test
    void dates_that_the_limits_do_not_leave_time_for_are_named_with_the_day() {
        MvcTestResult answer = at("lin.lan", "2026-05-11T09:30");

        assertThat(answer).bodyJson().extractingPath(hint("end-before-plan") + ".text.en").asArray().containsExactly(
                "By the limits of each step the plan may be circulated as late as 2026-05-28, after the expected completion.");
        assertThat(answer).bodyJson().extractingPath(hint("milestone-before-kickoff") + ".field").asArray()
                .containsExactly("milestones[m1].on");
        assertThat(answer).bodyJson().extractingPath(hint("resource-not-agreed") + ".department").asArray()
                .containsExactly("production");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"2026-05-11T09:30, true", "2026-05-11T17:59, true", "2026-05-11T18:00, false",
            "2026-05-12T09:00, false"})
    void hints_are_given_until_the_office_has_approved(String moment, boolean given) {
        assertThat(at("he.jia", moment)).bodyJson().extractingPath("$.hints").asArray().satisfies(
                hints -> assertThat(hints.length > 0).isEqualTo(given));
    }

    @Test
    void a_case_that_came_later_is_no_reason_then() {
        assertThat(bench.get("he.jia", "/api/requests/REQ-leak?asOf=" + instant("2026-05-06T09:30"))).bodyJson()
                .extractingPath(hint("department-often-involved") + ".department").asArray().isEmpty();
    }

    @ParameterizedTest(name = "at {0}: {1} by {2}")
    @CsvSource({"2026-05-11T09:30, ,", "2026-05-11T10:00, review, 2026-05-11T10:00:00Z",
            "2026-05-11T18:00, confirmation, 2026-05-12T10:00:00Z", "2026-05-12T09:00, kickoff, 2026-05-12T10:00:00Z"})
    void the_step_of_an_emergency_has_a_target_of_the_same_day_that_nobody_owes(String moment, String step,
            String by) {
        MvcTestResult answer = at("he.jia", moment);

        if (step == null) {
            assertThat(answer).bodyJson().extractingPath("$.sameDayTarget").isNull();
        } else {
            assertThat(answer).bodyJson().extractingPath("$.sameDayTarget.step").isEqualTo(step);
            assertThat(answer).bodyJson().extractingPath("$.sameDayTarget.by").isEqualTo(by);
            assertThat(answer).bodyJson().extractingPath("$.obligations").asArray().isEmpty();
        }
    }

    @ParameterizedTest(name = "at {0}: rnd {1}, marketing {2}, production {3}")
    @CsvSource({"2026-05-11T09:30, pending, pending, not_agreed", "2026-05-11T10:00, pending, agreed, not_agreed",
            "2026-05-12T09:00, agreed, agreed, not_agreed"})
    void a_resource_is_promised_by_a_participant_that_agreed(String moment, String rnd, String marketing,
            String production) {
        assertThat(at("he.jia", moment)).bodyJson().extractingPath("$.resources[*].promise").asArray()
                .containsExactly(rnd, marketing, production);
    }

    private static RequestForm form(String title, DepartmentId... departments) {
        return new RequestForm(text(title), Category.EMERGENCY, text("water"), text("dry by 20 May"),
                List.of(new SubGoal("g1", text("pump replaced"), text("1 pump"), null)), text("dry"),
                LocalDate.parse("2026-05-20"),
                List.of(new Milestone("m1", LocalDate.parse("2026-05-12"), text("part"))),
                Arrays.stream(departments).map(one -> new DepartmentShare(one,
                        one.equals(RND) ? DepartmentPart.LEAD : DepartmentPart.SUPPORT, text("its share"))).toList(),
                List.of(need("r1", RND), need("r2", MARKETING), need("r3", PRODUCTION)), RequestUrgency.PRESSING,
                Confidentiality.INTERNAL, "8123");
    }

    private static ResourceNeed need(String id, DepartmentId from) {
        return new ResourceNeed(id, from, new Text("", "a room"), null, null);
    }

    private static String hint(String code) {
        return "$.hints[?(@.code=='" + code + "')]";
    }

    private static MvcTestResult at(String person, String moment) {
        MvcTestResult answer = bench.get(person, NEW + "?asOf=" + instant(moment));
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static String instant(String local) {
        return CaseLedger.at(local).toString();
    }
}
