package org.entente.command.issue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.request.Category;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** Rule CNF-23: R&D let Thursday 5 March 18:00 pass; from Friday 18:00 on the Office may report a normal issue about it. */
class SilentDepartmentTest {
    private static final IssueId ISSUE = new IssueId("ISS-1");

    @Test
    void one_working_day_after_the_miss_the_office_may_report_a_normal_issue() {
        var story = story().when(at("2026-03-06T18:00"), COORDINATOR, office(Urgency.NORMAL, RND));

        assertThat(story.history()).isNotEmpty();
    }

    @Test
    void before_that_or_of_another_urgency_or_about_others_the_case_takes_no_issue() {
        refused("2026-03-06T17:59", COORDINATOR, office(Urgency.NORMAL, RND));
        refused("2026-03-09T09:00", COORDINATOR, office(Urgency.URGENT, RND));
        refused("2026-03-09T09:00", COORDINATOR, office(Urgency.NORMAL, SALES));
        refused("2026-03-09T09:00", COORDINATOR, office(Urgency.NORMAL, RND, SALES));
    }

    @Test
    void departments_report_no_silence_of_others() {
        refused("2026-03-09T09:00", asHead(PRODUCT), new ReportIssue(ISSUE, REQUEST, PRODUCT,
                record(Urgency.NORMAL, RND)));
    }

    private static void refused(String moment, Acting by, IssueCommand command) {
        story().refused(at(moment), by, command, "case-takes-no-issue");
    }

    private static Story<IssueState, IssueCommand, IssueEvent> story() {
        Map<DepartmentId, Instant> missed = Map.of(RND, at("2026-03-05T18:00"));
        return Story.of(new IssueRules(), IssueEvent.class, BOOK).inCase(new CaseFacts(REQUEST, "XT-2026-007",
                RequestPhase.IN_CONFIRMATION, Category.REGULAR, PRODUCT, List.of(PRODUCT, RND, SALES), PRODUCT,
                Map.of(), false, missed, Set.of(), false));
    }

    private static ReportForOffice office(Urgency urgency, DepartmentId... responsible) {
        return new ReportForOffice(ISSUE, REQUEST, record(urgency, responsible));
    }

    private static IssueRecord record(Urgency urgency, DepartmentId... responsible) {
        return IssueRecord.of(null, IssueKind.DUTY_DISPUTE, urgency, List.of(responsible), text("no answer"),
                text("the case cannot begin"));
    }
}
