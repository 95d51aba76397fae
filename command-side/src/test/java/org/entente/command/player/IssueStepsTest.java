package org.entente.command.player;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Phase D: who does what about an issue at which minute (handbook 5, rule 7). */
class IssueStepsTest {
    @Test
    void a_normal_issue_is_triaged_met_about_decided_solved_and_verified() {
        assertThat(Lines.about("ISS-XT-2026-007-I1")).containsExactly(
                "2026-03-24T10:20 sun.qiang ReportIssue ISS-XT-2026-007-I1",
                "2026-03-24T10:40 tang.ning Triage ISS-XT-2026-007-I1",
                "2026-03-24T13:20 tang.ning RecordMeeting ISS-XT-2026-007-I1",
                "2026-03-24T13:50 tang.ning SetMeasures ISS-XT-2026-007-I1",
                "2026-03-26T16:30 fang.xiao Solve ISS-XT-2026-007-I1",
                "2026-03-27T09:30 sun.qiang Verify ISS-XT-2026-007-I1");
    }

    @Test
    void its_coordination_meeting_begins_two_hours_after_the_report_and_ends_with_the_office_day() {
        assertThat(Lines.about("MTG-XT-2026-013-I1")).containsExactly(
                "2026-06-09T15:20 tang.ning ScheduleMeeting MTG-XT-2026-013-I1",
                "2026-06-09T17:00 tang.ning OpenMeeting MTG-XT-2026-013-I1",
                "2026-06-09T18:00 tang.ning HoldMeeting MTG-XT-2026-013-I1",
                "2026-06-09T18:30 tang.ning IssueMinutes MTG-XT-2026-013-I1");
    }

    @Test
    void an_urgent_issue_goes_straight_to_the_vice_president_and_is_reported_on_at_1650() {
        assertThat(Lines.about("ISS-XT-2026-007-I2")).containsExactly(
                "2026-05-14T09:10 sun.qiang ReportIssue ISS-XT-2026-007-I2",
                "2026-05-14T09:20 tang.ning Triage ISS-XT-2026-007-I2",
                "2026-05-14T09:35 lin.lan RecordNotice ISS-XT-2026-007-I2",
                "2026-05-14T09:40 luo.jianguo Acknowledge ISS-XT-2026-007-I2",
                "2026-05-14T09:50 lin.lan FormTaskForce ISS-XT-2026-007-I2",
                "2026-05-14T12:05 luo.jianguo SetMeasures ISS-XT-2026-007-I2",
                "2026-05-14T16:50 lin.lan FollowUp ISS-XT-2026-007-I2",
                "2026-05-15T08:20 sun.qiang Solve ISS-XT-2026-007-I2",
                "2026-05-15T09:00 tang.ning Verify ISS-XT-2026-007-I2");
    }

    @Test
    void an_urgent_issue_reported_less_than_two_hours_before_1700_owes_no_follow_up_that_day() {
        assertThat(Lines.about("ISS-XT-2026-021-I2")).noneMatch(line -> line.contains("FollowUp")).hasSize(8);
    }

    @Test
    void a_critical_issue_contained_ten_minutes_before_its_first_follow_up_is_next_reported_on_at_1650() {
        assertThat(Lines.about("ISS-XT-2026-004-I1")).containsExactly(
                "2026-02-18T10:15 he.min ReportIssue ISS-XT-2026-004-I1",
                "2026-02-18T10:25 luo.jianguo Acknowledge ISS-XT-2026-004-I1",
                "2026-02-18T10:25 gao.xiang Acknowledge ISS-XT-2026-004-I1",
                "2026-02-18T10:25 he.min Acknowledge ISS-XT-2026-004-I1",
                "2026-02-18T10:25 ma.zhendong Acknowledge ISS-XT-2026-004-I1",
                "2026-02-18T10:25 sun.qiang Acknowledge ISS-XT-2026-004-I1",
                "2026-02-18T10:30 lin.lan RecordNotice ISS-XT-2026-004-I1",
                "2026-02-18T10:31 zhou.qiming Acknowledge ISS-XT-2026-004-I1",
                "2026-02-18T11:10 lin.lan ConveneTeam ISS-XT-2026-004-I1",
                "2026-02-18T12:05 lin.lan RecordContainment ISS-XT-2026-004-I1",
                "2026-02-18T13:50 lin.lan FileReport ISS-XT-2026-004-I1",
                "2026-02-18T16:50 lin.lan FollowUp ISS-XT-2026-004-I1",
                "2026-02-19T08:50 lin.lan FollowUp ISS-XT-2026-004-I1",
                "2026-02-19T09:40 he.min Solve ISS-XT-2026-004-I1",
                "2026-02-24T11:00 he.jia Verify ISS-XT-2026-004-I1",
                "2026-02-27T14:00 lin.lan RecordReview ISS-XT-2026-004-I1");
    }

    @Test
    void a_critical_issue_not_contained_in_time_for_it_has_its_first_follow_up_before_two_hours_are_over() {
        assertThat(Lines.about("ISS-XT-2026-015-I1")).filteredOn(line -> line.contains("FollowUp")).containsExactly(
                "2026-06-20T22:20 lin.lan FollowUp ISS-XT-2026-015-I1",
                "2026-06-21T08:50 lin.lan FollowUp ISS-XT-2026-015-I1",
                "2026-06-21T16:50 lin.lan FollowUp ISS-XT-2026-015-I1");
    }

    @Test
    void a_normal_issue_that_climbs_gets_no_measures_before_and_the_urgent_steps_from_the_raise() {
        assertThat(Lines.about("ISS-XT-2026-021-I3")).containsExactly(
                "2026-11-17T10:00 chen.ming ReportIssue ISS-XT-2026-021-I3",
                "2026-11-17T10:20 he.jia Triage ISS-XT-2026-021-I3",
                "2026-11-17T13:00 he.jia RecordMeeting ISS-XT-2026-021-I3",
                "2026-11-20T10:20 lin.lan RecordNotice ISS-XT-2026-021-I3",
                "2026-11-20T10:25 shen.liqun Acknowledge ISS-XT-2026-021-I3",
                "2026-11-20T10:35 lin.lan FormTaskForce ISS-XT-2026-021-I3",
                "2026-11-20T13:30 shen.liqun SetMeasures ISS-XT-2026-021-I3",
                "2026-11-20T16:50 lin.lan FollowUp ISS-XT-2026-021-I3",
                "2026-11-20T17:45 shi.lei Solve ISS-XT-2026-021-I3",
                "2026-11-23T09:20 he.jia Verify ISS-XT-2026-021-I3");
    }

    @Test
    void an_urgent_issue_that_climbs_gets_the_critical_steps_from_the_raise_with_its_task_force_told() {
        assertThat(Lines.about("ISS-XT-2026-015-I3")).containsSubsequence(
                "2026-07-15T19:20 luo.jianguo SetMeasures ISS-XT-2026-015-I3",
                "2026-07-16T16:10 luo.jianguo Acknowledge ISS-XT-2026-015-I3",
                "2026-07-16T16:10 shao.feng Acknowledge ISS-XT-2026-015-I3",
                "2026-07-16T16:10 peng.lei Acknowledge ISS-XT-2026-015-I3",
                "2026-07-16T16:12 lin.lan RecordNotice ISS-XT-2026-015-I3",
                "2026-07-16T16:13 zhou.qiming Acknowledge ISS-XT-2026-015-I3",
                "2026-07-16T17:05 lin.lan RecordContainment ISS-XT-2026-015-I3",
                "2026-07-16T17:10 he.min Solve ISS-XT-2026-015-I3",
                "2026-07-16T18:30 lin.lan FileReport ISS-XT-2026-015-I3",
                "2026-07-17T10:00 tian.yue Verify ISS-XT-2026-015-I3",
                "2026-07-22T14:00 lin.lan RecordReview ISS-XT-2026-015-I3");
    }

    @Test
    void nobody_in_the_script_misses_a_limit_or_raises_an_issue() {
        assertThat(Lines.SCRIPT.steps()).extracting(step -> step.act().title()).doesNotContain("Raise", "Lower",
                "Tick");
    }
}
