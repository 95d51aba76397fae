package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;

import org.entente.api.deadline.Deadlines;
import org.entente.api.identity.Acting;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.caseOf;
import static org.entente.command.issue.Yunlan.liaison;

/** The other sample issues, played with their stated times and the filled-in steps: none of them misses a limit. */
class PlayedIssuesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"XT-2026-021 I1,logistics,sales,logistics,2026-10-13T11:00,2026-10-15T17:00,2026-10-16T10:00",
            "XT-2026-012 I1,procurement,legal,,2026-05-26T14:00,2026-05-28T18:00,2026-05-29T10:00",
            "XT-2026-015 I2,service,sales,,2026-06-30T09:30,2026-07-02T17:00,2026-07-03T09:00",
            "XT-2026-004 I3,production,sales,production,2026-03-03T10:00,2026-03-04T15:30,2026-03-05T09:30",
            "XT-2026-013 I1,it,finance,,2026-06-09T15:00,2026-06-11T10:00,2026-06-12T09:30",
            "XT-2026-017 I1,sales,legal,sales,2026-08-04T10:00,2026-08-06T16:40,2026-08-07T09:30"})
    void normal(String name, String reporter, String first, String second, String reported, String solved,
            String verified) {
        Told issue = reported(Urgency.NORMAL, reporter, first, second, reported);
        Instant start = Yunlan.at(reported);
        Instant meeting = start.plus(Duration.ofHours(2));
        var calendar = Yunlan.BOOK.at(start).calendar();
        if (!calendar.isOfficeHours(meeting)) {
            meeting = Deadlines.nextOfficeOpening(meeting, calendar).plus(Duration.ofHours(1));
        }
        issue.at(after(reported, 20), COORDINATOR, Asked.triage(Urgency.NORMAL))
                .at(Yunlan.local(meeting.plus(Duration.ofMinutes(90))), COORDINATOR, Asked.meeting())
                .at(Yunlan.local(meeting.plus(Duration.ofMinutes(90))), COORDINATOR, Asked.measures(first));
        finish(issue, reporter, first, second, solved, verified);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"XT-2026-021 I2,finance,it,,vp.fin,2026-11-05T15:30,2026-11-05T15:50,2026-11-05T18:40,"
            + "2026-11-06T13:10,2026-11-06T14:00",
            "XT-2026-012 I2,production,procurement,it,vp.ops,2026-07-01T10:30,2026-07-01T10:55,2026-07-01T13:40,"
                    + "2026-07-01T20:15,2026-07-02T09:10",
            "XT-2026-004 I2,quality,procurement,,vp.ops,2026-02-25T13:20,2026-02-25T13:45,2026-02-25T16:30,"
                    + "2026-02-26T11:50,2026-02-27T17:00",
            "XT-2026-013 I2,it,it,procurement,vp.fin,2026-09-09T11:00,2026-09-09T11:20,2026-09-09T14:10,"
                    + "2026-09-10T10:15,2026-09-10T15:00",
            "XT-2026-017 I2,product,product,,vp.rnd,2026-09-16T14:00,2026-09-16T14:30,2026-09-16T17:20,"
                    + "2026-09-17T13:10,2026-09-18T17:00"})
    void urgent(String name, String reporter, String first, String second, String vicePresident, String reported,
            String notified, String measured, String solved, String verified) {
        Acting vp = new Acting(vicePresident, org.entente.api.identity.Role.VICE_PRESIDENT, null);
        Told issue = reported(Urgency.URGENT, reporter, first, second, reported)
                .at(after(reported, 10), COORDINATOR, Asked.triage(Urgency.URGENT))
                .at(notified, DIRECTOR, Asked.notice())
                .at(after(notified, 5), vp, Asked.acknowledge())
                .at(after(notified, 15), DIRECTOR, Asked.taskForce(reporter));
        followUpUntil(issue, measured);
        issue.at(measured, vp, Asked.measures(first));
        finish(issue, reporter, first, second, solved, verified);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"XT-2026-015 I1,service,product,quality,2026-06-20T20:30,2026-06-20T20:48,2026-06-20T21:20,"
            + "2026-06-20T22:25,2026-06-21T00:10,2026-06-21T18:40,2026-06-22T15:00",
            "XT-2026-004 I1,procurement,procurement,production,2026-02-18T10:15,2026-02-18T10:30,2026-02-18T11:10,"
                    + "2026-02-18T12:05,2026-02-18T13:50,2026-02-19T09:40,2026-02-24T11:00",
            "XT-2026-013 I3,production,it,,2026-11-02T08:40,2026-11-02T08:55,2026-11-02T09:25,2026-11-02T10:20,"
                    + "2026-11-02T12:10,2026-11-02T19:30,2026-11-03T10:00"})
    void critical(String name, String reporter, String first, String second, String reported, String notified,
            String convened, String contained, String written, String solved, String verified) {
        Told issue = reported(Urgency.CRITICAL, reporter, first, second, reported)
                .at(notified, DIRECTOR, Asked.notice())
                .at(after(notified, 1), GENERAL_MANAGER, Asked.acknowledge())
                .at(convened, DIRECTOR, Asked.team(first));
        followUpUntil(issue, contained);
        issue.at(contained, DIRECTOR, Asked.contain());
        followUpUntil(issue, written);
        issue.at(written, DIRECTOR, Asked.fileReport());
        finish(issue, reporter, first, second, solved, verified);
    }

    private static Told reported(Urgency urgency, String reporter, String first, String second, String reported) {
        String[] responsible = second == null ? new String[]{first} : new String[]{first, second};
        return Told.in(caseOf(reporter, "admin")).at(reported, liaison(reporter),
                Asked.report(reporter, urgency, responsible));
    }

    private static void finish(Told issue, String reporter, String first, String second, String solved,
            String verified) {
        followUpUntil(issue, solved);
        boolean own = reporter.equals(first) || reporter.equals(second);
        issue.at(solved, liaison(first), Asked.solve())
                .at(verified, own ? COORDINATOR : liaison(reporter), Asked.accept());
        assertThat(issue.state().phase()).isEqualTo(IssuePhase.CLOSED);
        assertThat(issue.all("missed")).isEmpty();
        assertThat(issue.open()).allMatch(one -> one.code() == ObligationCode.INCIDENT_REVIEW);
    }

    /** Ten minutes before each report is due, as long as that lies before the moment. */
    private static void followUpUntil(Told issue, String moment) {
        for (;;) {
            Instant next = issue.open().stream()
                    .filter(one -> one.code().code().endsWith("follow_up")).map(Obligation::dueAt).findFirst()
                    .map(due -> due.minus(Duration.ofMinutes(10))).orElse(Instant.MAX);
            if (!next.isBefore(Yunlan.at(moment))) {
                return;
            }
            issue.at(Yunlan.local(next), DIRECTOR, Asked.followUp());
        }
    }

    private static String after(String moment, int minutes) {
        return Yunlan.local(Yunlan.at(moment).plus(Duration.ofMinutes(minutes)));
    }
}
