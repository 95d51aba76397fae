package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.acknowledge;
import static org.entente.command.issue.Asked.contain;
import static org.entente.command.issue.Asked.fileReport;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.notice;
import static org.entente.command.issue.Asked.statement;
import static org.entente.command.issue.Asked.taskForce;
import static org.entente.command.issue.Asked.team;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.VP_OPS;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-14, ISS-21: what meets the notice upward, and who works on an issue. */
class NoticeAndMembersTest {
    @Test
    void the_director_s_record_meets_the_notice_in_the_last_microsecond() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T10:29:59.999999", DIRECTOR, notice());

        assertThat(issue.all("met")).containsExactly("met critical_notice 2026-03-24T10:29:59.999999");
    }

    @Test
    void at_thirty_minutes_it_is_late() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T10:30", DIRECTOR, notice());

        assertThat(issue.last()).containsExactly("warned 50 critical_notice 2026-03-24T10:15",
                "warned 80 critical_notice 2026-03-24T10:24", "missed critical_notice 2026-03-24T10:30",
                "told GENERAL_MANAGER critical_notice 2026-03-24T10:30", "warned 50 critical_team 2026-03-24T10:30",
                "NoticeRecorded 2026-03-24T10:30",
                "late critical_notice 2026-03-24T10:30");
    }

    @Test
    void only_the_holder_s_own_acknowledgement_meets_it() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", liaison("rnd"), acknowledge())
                .at("2026-03-24T10:21", VP_OPS, acknowledge()).at("2026-03-24T10:22", GENERAL_MANAGER, acknowledge());
        assertThat(issue.owed("urgent_notice")).isEqualTo("urgent_notice 2026-03-24T11:00");

        issue.refused("2026-03-24T10:23", VP_OPS, acknowledge(), "already-acknowledged");
        issue.at("2026-03-24T10:24", new org.entente.api.identity.Acting("vp.rnd",
                org.entente.api.identity.Role.VICE_PRESIDENT, null), acknowledge());
        assertThat(issue.all("met")).contains("met urgent_notice 2026-03-24T10:24");
    }

    @Test
    void nobody_but_the_director_records_the_notice_and_a_normal_issue_has_none() {
        handled(Urgency.URGENT).refused("2026-03-24T10:20", COORDINATOR, notice(), "not-permitted");
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", DIRECTOR, notice(), "nobody-to-tell");
    }

    @Test
    void a_department_outside_the_collaboration_works_on_it_once_it_joined() {
        Told issue = handled(Urgency.URGENT);
        issue.refused("2026-03-24T10:20", liaison("legal"), measures("rnd"), "not-issue-member");
        issue.refused("2026-03-24T10:20", COORDINATOR, measures("rnd"), "not-issue-member");
        issue.at("2026-03-24T10:30", DIRECTOR, taskForce("legal"))
                .at("2026-03-24T10:40", liaison("legal"), measures("rnd"))
                .at("2026-03-24T10:50", liaison("legal"), statement("legal"));

        assertThat(issue.all("met")).contains("met urgent_measures 2026-03-24T10:40");
        issue.refused("2026-03-24T11:00", liaison("hr"), statement("hr"), "not-concerned");
    }

    @Test
    void team_containment_and_report_belong_to_a_critical_issue() {
        Told urgent = handled(Urgency.URGENT);
        urgent.refused("2026-03-24T10:20", DIRECTOR, team("rnd"), "wrong-level");
        urgent.refused("2026-03-24T10:20", DIRECTOR, contain(), "wrong-level");
        urgent.refused("2026-03-24T10:20", DIRECTOR, fileReport(), "wrong-level");
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", DIRECTOR, taskForce("rnd"), "wrong-level");

        Told critical = handled(Urgency.CRITICAL).at("2026-03-24T10:59:59.999999", DIRECTOR, team("rnd"))
                .at("2026-03-24T11:59:59.999999", liaison("rnd"), contain())
                .at("2026-03-24T13:59:59.999999", DIRECTOR, fileReport());
        assertThat(critical.all("met")).containsExactly("met critical_team 2026-03-24T10:59:59.999999",
                "met critical_contain 2026-03-24T11:59:59.999999", "met critical_report 2026-03-24T13:59:59.999999");
        critical.refused("2026-03-24T14:00", DIRECTOR, contain(), "already-contained");
    }
}
