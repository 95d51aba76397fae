package org.entente.command.issue;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.endTaskForce;
import static org.entente.command.issue.Asked.followUp;
import static org.entente.command.issue.Asked.taskForce;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.solved;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.VP_FIN;
import static org.entente.command.issue.Yunlan.departments;
import static org.entente.command.issue.Yunlan.head;
import static org.entente.command.issue.Yunlan.liaison;

/** Rule ISS-33: who forms, changes and ends the task force of an issue, and who works in it. */
class TaskForceTest {
    private static final Acting VP_RND = new Acting("vp.rnd", Role.VICE_PRESIDENT, null);

    @Test
    void the_director_or_the_vice_president_who_decides_forms_it() {
        handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, taskForce("legal"));
        handled(Urgency.URGENT).at("2026-03-24T10:20", VP_RND, taskForce("legal"));
        handled(Urgency.CRITICAL).at("2026-03-24T10:20", GENERAL_MANAGER, taskForce("legal"));

        handled(Urgency.URGENT).refused("2026-03-24T10:20", VP_FIN, taskForce("legal"), "not-holder");
        handled(Urgency.URGENT).refused("2026-03-24T10:20", COORDINATOR, taskForce("legal"), "not-permitted");
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", DIRECTOR, taskForce("legal"), "wrong-level");
    }

    @Test
    void formed_anew_it_is_changed_and_who_is_not_named_is_out() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, taskForce("legal"));
        issue.at("2026-03-24T10:30", liaison("legal"), followUp());
        issue.at("2026-03-24T11:00", DIRECTOR, taskForce("finance"));

        issue.refused("2026-03-24T11:10", liaison("legal"), followUp(), "not-issue-member");
        assertThat(issue.at("2026-03-24T11:10", liaison("finance"), followUp()).state().response().taskForce())
                .isEqualTo(departments("finance"));
    }

    @Test
    void a_person_in_it_works_on_the_issue_whatever_department_he_or_she_speaks_for() {
        Told issue = handled(Urgency.URGENT);
        issue.refused("2026-03-24T10:20", head("admin"), followUp(), "not-issue-member");
        issue.at("2026-03-24T10:20", DIRECTOR, with("head.admin"));

        issue.at("2026-03-24T10:30", head("admin"), followUp());
        issue.refused("2026-03-24T10:30", liaison("admin"), followUp(), "not-issue-member");
    }

    @Test
    void it_is_of_people_whom_the_company_has_each_once() {
        Told issue = handled(Urgency.URGENT);

        issue.refused("2026-03-24T10:20", DIRECTOR, with("no.body"), "unknown-person");
        issue.refused("2026-03-24T10:20", DIRECTOR, with("head.admin", "head.admin"), "members-unfit");
        issue.refused("2026-03-24T10:20", DIRECTOR, taskForce("fleet"), "department-unknown");
    }

    @Test
    void it_ends_by_hand_once() {
        Told issue = handled(Urgency.URGENT);
        issue.refused("2026-03-24T10:20", DIRECTOR, endTaskForce(), "no-task-force");
        issue.at("2026-03-24T10:20", DIRECTOR, with("head.admin"));
        issue.refused("2026-03-24T10:30", VP_FIN, endTaskForce(), "not-holder");
        issue.at("2026-03-24T10:30", VP_RND, endTaskForce());

        assertThat(issue.last()).contains("TaskForceEnded 2026-03-24T10:30");
        issue.refused("2026-03-24T10:40", liaison("legal"), followUp(), "not-issue-member");
        issue.refused("2026-03-24T10:40", head("admin"), followUp(), "not-issue-member");
        issue.refused("2026-03-24T10:40", DIRECTOR, endTaskForce(), "no-task-force");
    }

    @Test
    void once_the_issue_is_closed_there_is_none_to_end() {
        solved(Urgency.URGENT).at("2026-03-24T11:00", liaison("production"), Asked.accept()).refused(
                "2026-03-24T11:10", DIRECTOR, endTaskForce(), "phase");
    }

    private static FormTaskForce with(String... people) {
        return new FormTaskForce(Asked.ISSUE, departments("legal"), List.of(people).stream().map(PersonId::new)
                .toList(), Asked.TEXT);
    }
}
