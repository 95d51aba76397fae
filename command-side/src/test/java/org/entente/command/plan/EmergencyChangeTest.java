package org.entente.command.plan;

import java.util.List;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.plan.PlanChangeCommand.FileChange;
import org.entente.api.plan.PlanChangeCommand.FileChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChange;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChangeForOffice;
import org.entente.api.plan.PlanChangeEvent.EmergencyChangeMade;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-33 and PLN-34: acting first while an urgent or critical issue is open, and saying so a working day later. */
class EmergencyChangeTest {
    private static final IssueId ISSUE = new IssueId("ISS-1");
    private static final RecordEmergencyChange ACT = new RecordEmergencyChange(Plans.PLAN, PRODUCT, ISSUE,
            text("toolmaker B took over"));
    private static final PlanContent LATER = Changes.weeks(Changes.base(), 1, 1, 6);

    @Test
    void the_lead_department_acts_first_and_owes_the_request_a_working_day_later() {
        var story = during(Urgency.URGENT, true, REQUEST).when(at("2026-03-27T22:00"), asHead(PRODUCT), ACT);

        story.thenAmongOthers(new EmergencyChangeMade(Plans.PLAN, REQUEST, 1, Party.department(PRODUCT),
                head(PRODUCT), ISSUE, text("toolmaker B took over"), at("2026-03-27T22:00")));
        assertThat(story.open(ObligationCode.EMERGENCY_CHANGE, "emergency-1"))
                .extracting(Obligation::dueAt, Obligation::debtor, Obligation::creditor)
                .containsExactly(at("2026-03-30T18:00"), Party.department(PRODUCT), Party.OFFICE);
    }

    @Test
    void filing_the_request_that_names_it_settles_it_and_only_once() {
        var story = during(Urgency.CRITICAL, true, REQUEST).when(at("2026-03-27T22:00"), asHead(PRODUCT), ACT)
                .when(at("2026-03-30T17:59:59"), asLiaison(PRODUCT), following(1));

        story.thenAmongOthers(new ObligationMet(new ObligationId("OBL-PLN-1-4"), ObligationCode.EMERGENCY_CHANGE,
                at("2026-03-30T17:59:59")));
        story.refused(at("2026-03-30T18:00"), asLiaison(PRODUCT), following(1), "emergency-change-filed");
        story.refused(at("2026-03-30T18:00"), asLiaison(PRODUCT), following(2), "unknown-emergency-change");
    }

    @Test
    void a_request_filed_at_the_due_moment_is_late() {
        during(Urgency.CRITICAL, true, REQUEST).when(at("2026-03-27T22:00"), asHead(PRODUCT), ACT)
                .when(at("2026-03-30T18:00"), asLiaison(PRODUCT), following(1))
                .thenAmongOthers(new ObligationFulfilledLate(new ObligationId("OBL-PLN-1-4"),
                        ObligationCode.EMERGENCY_CHANGE, at("2026-03-30T18:00")));
    }

    @Test
    void the_director_acts_for_the_office_which_files_the_request() {
        var story = during(Urgency.URGENT, true, REQUEST).when(at("2026-03-27T22:00"), DIRECTOR,
                new RecordEmergencyChangeForOffice(Plans.PLAN, ISSUE, text("line stopped")));

        story.refused(at("2026-03-30T10:00"), asLiaison(PRODUCT), following(1), "emergency-of-another");
        story.when(at("2026-03-30T10:00"), CaseWorld.COORDINATOR,
                new FileChangeForOffice(Plans.PLAN, Changes.proposal(1, LATER), 1));
        assertThat(story.obligations().open(ObligationCode.EMERGENCY_CHANGE, "emergency-1")).isEmpty();
    }

    @ParameterizedTest(name = "{0}, open {1}, of {2}")
    @CsvSource({"NORMAL, true, REQ-1, no-emergency", "URGENT, false, REQ-1, no-emergency",
            "CRITICAL, false, REQ-1, no-emergency", "URGENT, true, REQ-2, issue-of-another-case"})
    void without_such_an_issue_nobody_acts_first(Urgency urgency, boolean open, String request, String code) {
        during(urgency, open, new RequestId(request)).refused(at("2026-03-27T22:00"), asHead(PRODUCT), ACT, code);
    }

    @Test
    void another_department_than_the_lead_does_not_act_first() {
        during(Urgency.URGENT, true, REQUEST).refused(at("2026-03-27T22:00"), asHead(RND),
                new RecordEmergencyChange(Plans.PLAN, RND, ISSUE, text("stopped")), "wrong-department");
    }

    private static FileChange following(int emergency) {
        return new FileChange(Plans.PLAN, PRODUCT, Changes.proposal(1, LATER), emergency);
    }

    private static Story<PlanState, PlanCommand, PlanEvent> during(Urgency urgency, boolean open, RequestId request) {
        return Changes.executing().among(CaseWorld.cases(CaseWorld.caseIn(RequestPhase.EXECUTING),
                new IssueFacts(ISSUE, request, urgency, open, List.of(RND), List.of(RND), null, null)));
    }
}
