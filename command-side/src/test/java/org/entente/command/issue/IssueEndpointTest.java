package org.entente.command.issue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What every endpoint of one issue has in common: its effect, and the refusals that are the same everywhere. */
abstract class IssueEndpointTest {
    /** The issue as it stands when this may be done. */
    abstract IssueDoor door();

    /** The issue in a phase in which this may not be done. */
    abstract IssueDoor tooLate();

    /** Under the issue. */
    abstract String path();

    abstract String body();

    /** Who may do it. */
    abstract String who();

    /** Who has no role that permits it. */
    abstract String stranger();

    /** The event of the issue that it brings. */
    abstract String event();

    @Test
    void it_is_answered_with_the_version_that_it_brought() throws Exception {
        IssueDoor door = door();

        door.post(who(), path(), body()).andExpect(status().isOk()).andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.id").value("ISS-1"));
        assertThat(door.brought()).contains(event());
    }

    @Test
    void who_has_no_role_for_it_is_refused() throws Exception {
        IssueDoor door = door();

        door.refused(403, "role-missing", door.post(stranger(), path(), body()));
    }

    @Test
    void an_unknown_issue_is_not_found() throws Exception {
        IssueDoor door = door();

        door.refused(404, "not-found", door.send(who(), "/api/issues/ISS-9/" + path(), body()));
    }

    @Test
    void in_another_phase_it_is_refused() throws Exception {
        IssueDoor door = tooLate();

        door.refused(409, "phase", door.post(who(), path(), body()));
    }

    @Test
    void who_names_a_version_that_is_no_longer_there_is_refused() throws Exception {
        IssueDoor door = door();

        door.refused(412, "stale-version", door.post(who(), path(), body(), "If-Match", "\"0\""));
    }

    @Test
    void a_body_of_another_kind_is_not_understood() throws Exception {
        for (String other : new String[]{"{'nonsense':1}", "{", "[]"}) {
            IssueDoor door = door();
            door.refused(400, "", door.post(who(), path(), other));
        }
    }

    /** Refused with this status and code in the state in which another body is fine. */
    final void refused(int httpStatus, String code, String body) throws Exception {
        refused(httpStatus, code, door(), who(), body);
    }

    final void refused(int httpStatus, String code, IssueDoor door, String person, String body) throws Exception {
        door.refused(httpStatus, code, door.post(person, path(), body));
    }
}
