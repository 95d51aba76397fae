package org.entente.command.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingId;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;

/** Cases behind their kickoff, which the service itself records: the node's clock stands, so nobody can hold one. */
final class InPlanning {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private InPlanning() {}

    static String confirmed() {
        String id = AtTheDoor.approved();
        for (String head : List.of("zheng.hao", "peng.lei")) {
            assertThat(NODE.consent(head, path(id, "confirmations"), "{'answer':'confirm','revision':1}"))
                    .hasStatusOk();
        }
        NODE.settle();
        return id;
    }

    static String planning() {
        String id = confirmed();
        RequestId request = new RequestId(id);
        NODE.react(new StartPlanning(request, MeetingId.kickoffOf(request), NOW));
        return id;
    }

    static String executing() {
        String id = planning();
        RequestId request = new RequestId(id);
        NODE.react(new StartExecution(request, PlanId.of(request), NOW));
        return id;
    }

    /** The stored names of what happened to another aggregate of the case, obligations and all. */
    static List<String> kickoff(String id) {
        return NODE.stored(MeetingId.kickoffOf(new RequestId(id)).value());
    }

    static List<String> plan(String id) {
        return NODE.stored(PlanId.of(new RequestId(id)).value());
    }
}
