package org.entente.command.issue;

import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.NewRules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.acknowledge;
import static org.entente.command.issue.Asked.lower;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.notAccepted;
import static org.entente.command.issue.Asked.raise;
import static org.entente.command.issue.Asked.resume;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.Asked.suspend;
import static org.entente.command.issue.Asked.triage;
import static org.entente.command.issue.Yunlan.BOOK;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.at;
import static org.entente.command.issue.Yunlan.liaison;

/**
 * Rule POL-17, handbook 4 item 5: where it is switched on, the 72 hours of a normal issue stand still on rest days; urgent and
 * critical ones never do. Reported on Friday 27 March 2026, 10:00, unless a test says otherwise.
 */
class RestDayPauseTest {
    private static final RuleBook ON = turned(BOOK, "2026-01-05T09:00", LimitScope.COMPANY, true);

    @Test
    void off_by_default_the_weekend_counts() {
        assertThat(reported(BOOK, Urgency.NORMAL).owed("normal_solved")).isEqualTo("normal_solved 2026-03-30T10:00");
    }

    @Test
    void switched_on_saturday_and_sunday_do_not_count() {
        Told issue = reported(ON, Urgency.NORMAL);

        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-01T10:00");
        assertThat(solution(issue).budget()).hasToString("72 hwd");
        assertThat(issue.state().level().solveBy()).isEqualTo(at("2026-04-01T10:00"));
    }

    @Test
    void a_make_up_day_counts_and_a_festival_does_not() {
        Told issue = Told.in(Yunlan.caseOf("product", "rnd", "production", "sales")).under(ON)
                .at("2026-02-13T10:00", liaison("production"), Asked.report("production", Urgency.NORMAL, "rnd"));

        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-02-25T10:00");
    }

    @Test
    void only_the_solution_of_a_normal_issue_pauses() {
        assertThat(reported(ON, Urgency.URGENT).owed("urgent_solved")).isEqualTo("urgent_solved 2026-03-28T10:00");
        assertThat(reported(ON, Urgency.CRITICAL).owed("critical_solved"))
                .isEqualTo("critical_solved 2026-03-28T10:00");
    }

    @Test
    void it_is_missed_and_raised_at_its_own_moment_and_not_before() {
        Told issue = reported(ON, Urgency.NORMAL).tick("2026-04-01T09:59:59.999999");
        assertThat(issue.all("missed")).doesNotContain("missed normal_solved 2026-04-01T10:00");

        issue.tick("2026-04-01T10:00");
        assertThat(issue.all("missed")).contains("missed normal_solved 2026-04-01T10:00");
        assertThat(issue.all("raised")).containsExactly("raised urgent missed:normal_solved 2026-04-01T10:00");
        assertThat(issue.owed("urgent_solved")).isEqualTo("urgent_solved 2026-04-02T10:00");
    }

    @Test
    void a_tightened_limit_pauses_as_well_also_in_minutes() {
        RuleBook tight = NewRules.limit(ON, at("2026-01-06T09:00"), LimitKey.NORMAL_SOLVED, "900 min");

        assertThat(reported(tight, Urgency.NORMAL).owed("normal_solved")).isEqualTo("normal_solved 2026-03-30T01:00");
    }

    @Test
    void half_and_four_fifths_of_it_are_reckoned_without_the_rest_days() {
        Told issue = reported(ON, Urgency.NORMAL).tick("2026-04-01T09:00");

        assertThat(issue.all("warned")).filteredOn(one -> one.contains("normal_solved")).containsExactly(
                "warned 50 normal_solved 2026-03-30T22:00", "warned 80 normal_solved 2026-03-31T19:36");
    }

    @Test
    void a_raise_and_a_lowering_go_to_limits_of_their_own() {
        Told issue = reported(ON, Urgency.NORMAL).at("2026-03-27T11:00", liaison("sales"), raise(Urgency.URGENT));
        assertThat(issue.owed("urgent_solved")).isEqualTo("urgent_solved 2026-03-28T11:00");

        issue.at("2026-03-27T12:00", Yunlan.VP_RND, lower(Urgency.NORMAL));
        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-01T10:00");
        assertThat(issue.state().level().solveBy()).isEqualTo(at("2026-04-01T10:00"));
    }

    @Test
    void it_can_be_lowered_as_long_as_the_paused_limit_is_not_past() {
        Told issue = reported(ON, Urgency.CRITICAL)
                .at("2026-03-27T10:30", liaison("rnd"), measures("rnd"));
        issue.refused("2026-04-01T10:00", Yunlan.GENERAL_MANAGER, lower(Urgency.NORMAL), "lower-limit-past");
        issue.at("2026-04-01T09:59:59.999999", Yunlan.GENERAL_MANAGER, lower(Urgency.NORMAL));

        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-01T10:00");
    }

    @Test
    void a_suspension_over_the_weekend_gives_back_the_working_time_that_passed_and_no_more() {
        Told issue = handled(ON).at("2026-03-27T16:00", COORDINATOR, suspend("2026-03-30T16:00"));
        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-02T10:00");

        issue.at("2026-03-28T12:00", COORDINATOR, resume());
        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-01T18:00");
        assertThat(issue.state().level().solveBy()).isEqualTo(at("2026-04-01T18:00"));
    }

    @Test
    void also_its_warnings_stand_still_meanwhile() {
        Told issue = handled(ON).at("2026-03-27T16:00", COORDINATOR, suspend("2026-03-30T16:00"));
        assertThat(issue.nextWarning()).containsExactly("warn:normal_solved:50 2026-03-31T22:00");

        issue.at("2026-03-28T12:00", COORDINATOR, resume());
        assertThat(issue.nextWarning()).containsExactly("warn:normal_meeting:50 2026-03-30T14:30");
        issue.tick("2026-03-30T14:30");
        assertThat(issue.nextWarning()).containsExactly("warn:normal_solved:50 2026-03-31T06:00");
    }

    @Test
    void a_reopened_issue_keeps_its_original_clock() {
        Told issue = handled(ON).at("2026-03-27T15:00", liaison("rnd"), solve())
                .at("2026-03-30T09:30", liaison("production"), notAccepted());

        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-01T10:00");
        assertThat(issue.state().phase()).isEqualTo(IssuePhase.HANDLING);
    }

    @Test
    void turned_on_it_moves_what_is_open_and_turned_off_it_gives_no_moment_that_is_past() {
        RuleBook later = turned(BOOK, "2026-03-28T09:00", LimitScope.COMPANY, true);
        Told issue = reported(BOOK, Urgency.NORMAL).under(later).tick("2026-03-28T09:00");
        assertThat(issue.all("moved")).containsExactly("moved normal_solved 2026-04-01T10:00");
        assertThat(solution(issue).budget()).hasToString("72 hwd");

        issue.under(turned(later, "2026-03-31T09:00", LimitScope.COMPANY, false)).tick("2026-03-31T09:00");
        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-01T10:00");
    }

    @Test
    void turned_off_in_time_the_weekend_counts_again() {
        RuleBook off = turned(ON, "2026-03-29T09:00", LimitScope.COMPANY, false);
        Told issue = reported(ON, Urgency.NORMAL).under(off).tick("2026-03-29T09:00");

        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-03-30T10:00");
        assertThat(solution(issue).budget()).isEqualTo(Budget.hours(72));
    }

    @Test
    void a_standstill_is_kept_by_the_clock_that_counts_then() {
        RuleBook later = turned(BOOK, "2026-03-31T09:00", LimitScope.COMPANY, true);
        Told issue = handled(BOOK).at("2026-03-27T16:00", COORDINATOR, suspend("2026-03-30T16:00"))
                .at("2026-03-30T17:00", liaison("rnd"), acknowledge());
        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-02T10:00");

        issue.under(later).tick("2026-03-31T09:00");
        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-02T10:00");
        issue.under(turned(later, "2026-04-01T09:00", LimitScope.COMPANY, false)).tick("2026-04-01T09:00");
        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-04-02T10:00");
    }

    @Test
    void what_was_missed_before_it_was_turned_on_stays_missed() {
        RuleBook late = turned(BOOK, "2026-03-30T10:00", LimitScope.COMPANY, true);
        Told issue = reported(BOOK, Urgency.NORMAL).under(late).tick("2026-03-30T10:00");

        assertThat(issue.all("missed")).contains("missed normal_solved 2026-03-30T10:00");
        assertThat(issue.all("moved")).isEmpty();
    }

    @Test
    void a_category_and_a_case_may_have_it_their_own_way() {
        RuleBook regular = turned(BOOK, "2026-01-05T09:00", LimitScope.of(Category.REGULAR), true);
        assertThat(reported(regular, Urgency.NORMAL).owed("normal_solved")).isEqualTo("normal_solved 2026-04-01T10:00");

        RuleBook notHere = turned(regular, "2026-01-06T09:00", LimitScope.of(new RequestId("REQ-7")), false);
        assertThat(reported(notHere, Urgency.NORMAL).owed("normal_solved"))
                .isEqualTo("normal_solved 2026-03-30T10:00");
    }

    private static Told reported(RuleBook book, Urgency urgency) {
        return Told.in(Yunlan.caseOf("product", "rnd", "production", "sales")).under(book)
                .at("2026-03-27T10:00", liaison("production"), Asked.report("production", urgency, "rnd"));
    }

    private static Told handled(RuleBook book) {
        return reported(book, Urgency.NORMAL).at("2026-03-27T10:10", COORDINATOR, triage(Urgency.NORMAL));
    }

    private static Obligation solution(Told issue) {
        return issue.open().stream().filter(one -> one.code().code().equals("normal_solved")).findFirst()
                .orElseThrow();
    }

    private static RuleBook turned(RuleBook book, String from, LimitScope scope, boolean on) {
        Instant moment = at(from);
        return NewRules.turned(book, moment, scope, PolicySwitch.NORMAL_PAUSES_ON_REST_DAYS, on);
    }
}
