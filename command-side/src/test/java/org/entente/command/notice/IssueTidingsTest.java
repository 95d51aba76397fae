package org.entente.command.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.Role;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Acknowledged;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reopened;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.RaiseCause;
import org.entente.api.issue.Urgency;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.Tidings;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.command.decision.IssueFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.junit.jupiter.params.provider.Arguments.of;

/** Rule NTC-1: of an issue every level, every warning and every missed limit is told, and its solution to whoever verifies it. */
class IssueTidingsTest {
    private static final Instant NOW = at("2026-03-24T10:00");
    private static final Instant LATER = at("2026-03-25T10:00");
    private static final ObligationId LIMIT = new ObligationId("OBL-ISS-1-2");
    private static final Party RESEARCH = Party.department(RND);
    private static final Party VICE_PRESIDENT = Party.vicePresidentOver(RND);
    private static final List<Party> TOLD = List.of(Party.OFFICE, RESEARCH);

    static Stream<Arguments> events() {
        return Stream.of(
                of(reported(Urgency.NORMAL), NoticeKind.ISSUE_REPORTED, NoticeUrgency.ACT, TOLD),
                of(reported(Urgency.URGENT), NoticeKind.ISSUE_REPORTED, NoticeUrgency.URGENT, TOLD),
                of(reported(Urgency.CRITICAL), NoticeKind.ISSUE_REPORTED, NoticeUrgency.CRITICAL, TOLD),
                of(new Raised(Urgency.URGENT, Urgency.CRITICAL, RaiseCause.PERSON, text("worse"), Party.GENERAL_MANAGER,
                        TOLD, List.of(), LATER, null, NOW), NoticeKind.ISSUE_RAISED, NoticeUrgency.CRITICAL, TOLD),
                of(new Lowered(Urgency.URGENT, Urgency.NORMAL, text("better"), Party.OFFICE, LATER, null, NOW),
                        NoticeKind.ISSUE_LOWERED, NoticeUrgency.KNOW, TOLD),
                of(new RaiseScheduled(Urgency.NORMAL, Urgency.URGENT,
                        RaiseCause.missed(ObligationCode.NORMAL_SOLVED, LIMIT), LATER, NOW),
                        NoticeKind.ISSUE_LIMIT_MISSED, NoticeUrgency.ACT, List.of(VICE_PRESIDENT)),
                of(new NextLevelTold(Urgency.CRITICAL, ObligationCode.CRITICAL_TEAM, LIMIT, Party.GENERAL_MANAGER, NOW),
                        NoticeKind.ISSUE_LIMIT_MISSED, NoticeUrgency.URGENT, List.of(Party.GENERAL_MANAGER)),
                of(new LimitWarned(Urgency.URGENT, ObligationCode.URGENT_MEASURES, LIMIT, 80, LATER,
                        List.of(VICE_PRESIDENT, Party.GENERAL_MANAGER), NOW), NoticeKind.ISSUE_CLOCK,
                        NoticeUrgency.URGENT, List.of(VICE_PRESIDENT, Party.GENERAL_MANAGER)),
                of(new Solved(Urgency.NORMAL, "du.hang", text("done"), List.of(), NOW), NoticeKind.ISSUE_SOLVED,
                        NoticeUrgency.ACT, List.of(Party.department(SALES))),
                of(new Reopened("he.jia", text("no"), LATER, NOW), NoticeKind.ISSUE_REOPENED, NoticeUrgency.ACT, TOLD));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("events")
    void it_is_told(IssueEvent event, NoticeKind kind, NoticeUrgency urgency, List<Party> to) {
        Tidings tidings = IssueTidings.of(event, IssueTidingsTest::facts).orElseThrow();

        assertThat(tidings.kind()).isEqualTo(kind);
        assertThat(tidings.urgency()).isEqualTo(urgency);
        assertThat(tidings.to()).isEqualTo(to);
        assertThat(tidings.occurredAt()).isEqualTo(NOW);
    }

    @Test
    void a_warning_says_of_which_limit_and_how_much_of_it_is_gone() {
        Tidings tidings = IssueTidings.of(new LimitWarned(Urgency.NORMAL, ObligationCode.NORMAL_SOLVED, LIMIT, 50,
                LATER, List.of(Party.OFFICE), NOW), IssueTidingsTest::facts).orElseThrow();

        assertThat(tidings.limit()).isEqualTo(LIMIT);
        assertThat(tidings.percent()).isEqualTo(50);
        assertThat(tidings.level()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void where_the_reporter_is_responsible_the_office_verifies() {
        IssueFacts own = new IssueFacts(new IssueId("ISS-1"), REQUEST, Urgency.NORMAL, true, List.of(RND), List.of(RND),
                null, null);

        assertThat(IssueTidings.of(new Solved(Urgency.NORMAL, "du.hang", text("done"), List.of(), NOW), () -> own)
                .orElseThrow().to()).containsExactly(Party.OFFICE);
    }

    @Test
    void of_an_acknowledgement_nobody_is_told() {
        assertThat(IssueTidings.of(new Acknowledged(Urgency.URGENT, "du.hang", Role.LIAISON, false, NOW),
                IssueTidingsTest::facts)).isEmpty();
    }

    private static Reported reported(Urgency urgency) {
        return new Reported(new IssueId("ISS-1"), REQUEST, PRODUCT, "du.hang",
                IssueRecord.of("I1", IssueKind.EXTERNAL_RISK, urgency, List.of(RND), text("smoke"), text("line")),
                Party.OFFICE, TOLD, LATER, null, NOW, NOW);
    }

    private static IssueFacts facts() {
        return new IssueFacts(new IssueId("ISS-1"), REQUEST, Urgency.NORMAL, true, List.of(RND, SALES), List.of(RND),
                SALES, null);
    }
}
