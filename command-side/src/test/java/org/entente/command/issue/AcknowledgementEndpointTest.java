package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.Acknowledged;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/issues/{id}/acknowledgement: who is concerned confirms to know of it. */
class AcknowledgementEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.URGENT);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.closed(Urgency.URGENT);
    }

    @Override
    String path() {
        return "acknowledgement";
    }

    @Override
    String body() {
        return "{}";
    }

    @Override
    String who() {
        return "vp.rnd";
    }

    @Override
    String stranger() {
        return "no.body";
    }

    @Override
    String event() {
        return "Acknowledged";
    }

    @Test
    void the_word_of_the_holder_is_marked() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        assertThat(door.the(Acknowledged.class).holder()).isTrue();
        door.post("liaison.rnd", path(), body());
        assertThat(door.the(Acknowledged.class).holder()).isFalse();
    }

    @Test
    void once_at_each_level() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        refused(409, "already-acknowledged", door, who(), body());
    }

    @Test
    void who_has_nothing_to_do_with_it_does_not() throws Exception {
        refused(403, "not-involved", door(), "liaison.legal", body());
    }
}
