package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.merge;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.REQUEST;
import static org.entente.command.issue.Yunlan.liaison;

/** Rule ISS-32: an issue is merged into one of its case that goes on, at its level or above. */
class MergeTest {
    private static final String AT = "2026-03-24T10:20";

    @Test
    void merged_into_one_that_goes_on_it_owes_nothing_any_more() {
        Told issue = reported(Urgency.NORMAL).beside("ISS-3", REQUEST, Urgency.NORMAL, true).at(AT, COORDINATOR,
                merge("ISS-3"));

        assertThat(issue.last()).containsExactly("Merged 2026-03-24T10:20", "cancelled triage issue.merged",
                "cancelled normal_meeting issue.merged", "cancelled normal_solved issue.merged");
        assertThat(issue.tick("2026-06-24T10:00").last()).isEmpty();
    }

    @Test
    void it_is_not_merged_into_itself_or_into_what_is_not_there() {
        Told issue = reported(Urgency.NORMAL);

        issue.refused(AT, COORDINATOR, merge("ISS-1"), "merge-into-itself");
        issue.refused(AT, COORDINATOR, merge("ISS-none"), "not-found");
    }

    @Test
    void it_is_not_merged_into_one_of_another_case() {
        reported(Urgency.NORMAL).beside("ISS-3", new RequestId("REQ-8"), Urgency.NORMAL, true).refused(AT, COORDINATOR,
                merge("ISS-3"), "merge-other-case");
    }

    @Test
    void it_is_not_merged_into_one_that_is_solved_or_set_aside() {
        reported(Urgency.NORMAL).beside("ISS-3", REQUEST, Urgency.NORMAL, false).refused(AT, COORDINATOR,
                merge("ISS-3"), "merge-into-ended");
    }

    @Test
    void no_limit_is_lost_by_merging_into_a_less_urgent_one() {
        Told issue = reported(Urgency.CRITICAL).beside("ISS-3", REQUEST, Urgency.URGENT, true);
        issue.refused(AT, GENERAL_MANAGER, merge("ISS-3"), "merge-into-lower");

        issue.at(AT, GENERAL_MANAGER, merge("ISS-2"));
        assertThat(issue.open()).isEmpty();
    }

    @Test
    void only_the_level_that_holds_it_or_one_above_merges() {
        reported(Urgency.NORMAL).refused(AT, liaison("rnd"), merge("ISS-2"), "not-holder");
        reported(Urgency.CRITICAL).refused(AT, DIRECTOR, merge("ISS-2"), "not-holder");
    }
}
