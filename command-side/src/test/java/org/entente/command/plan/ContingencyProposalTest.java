package org.entente.command.plan;

import java.time.LocalDate;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.plan.ContingencyCommand.ActivateContingency;
import org.entente.api.plan.ContingencyCommand.DismissContingency;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.ContingencyEvent.ContingencyProposed;
import org.entente.api.plan.RiskTrigger.IssueRaised;
import org.entente.api.plan.RiskTrigger.Judgement;
import org.entente.api.plan.RiskTrigger.TaskBlocked;
import org.entente.api.plan.RiskTrigger.TaskLate;
import org.entente.api.plan.Sighting;
import org.entente.api.plan.TriggerCause;
import org.entente.api.task.TaskId;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-14 and PLN-15: what a trigger waits for proposes the contingency of its risk, once for each occurrence. */
class ContingencyProposalTest {
    private static final String SEEN = "2026-04-10T15:30";

    @Test
    void an_item_expected_six_working_days_late_proposes_what_waits_for_six() {
        Plans.executing(new TaskLate(null, 6)).when(at(SEEN), REACTION, late("TSK-1", "2026-04-27"))
                .then(new ContingencyProposed(Plans.PLAN, REQUEST, 1, "k1",
                        new TriggerCause.ItemLate(new TaskId("TSK-1"), 1, LocalDate.parse("2026-04-17"),
                                LocalDate.parse("2026-04-27"), 6),
                        at(SEEN)));
    }

    @Test
    void five_working_days_are_not_six_and_rest_days_do_not_count() {
        Plans.executing(new TaskLate(null, 6)).refused(at(SEEN), REACTION, late("TSK-1", "2026-04-26"),
                "no-trigger-occurs");
        Plans.executing(new TaskLate(null, 1)).refused(at(SEEN), REACTION, late("TSK-1", "2026-04-19"),
                "no-trigger-occurs");
        Plans.executing(new TaskLate(null, 1)).refused(at(SEEN), REACTION, late("TSK-1", "2026-04-16"),
                "no-trigger-occurs");
    }

    @Test
    void a_date_in_a_year_without_a_table_is_late_all_the_same() {
        Plans.executing(new TaskLate(null, 6)).when(at(SEEN), REACTION, late("TSK-1", "2027-01-04"));
    }

    @Test
    void a_trigger_for_one_task_leaves_the_others_alone() {
        var story = Plans.executing(new TaskLate(2, 1), new TaskBlocked(2), new Judgement(text("fire")));

        story.refused(at(SEEN), REACTION, late("TSK-1", "2026-06-01"), "no-trigger-occurs");
        story.refused(at(SEEN), REACTION, blocked("TSK-1"), "no-trigger-occurs");
        story.refused(at(SEEN), REACTION, blocked("TSK-9"), "no-trigger-occurs");
        story.when(at(SEEN), REACTION, blocked("TSK-2")).then(new ContingencyProposed(Plans.PLAN, REQUEST, 1, "k2",
                new TriggerCause.ItemBlocked(new TaskId("TSK-2"), 2), at(SEEN)));
    }

    @Test
    void one_sighting_may_propose_several_contingencies() {
        Plans.executing(new TaskBlocked(null), new TaskLate(null, 1), new TaskBlocked(1))
                .when(at(SEEN), REACTION, blocked("TSK-1"))
                .then(proposed("k1", "TSK-1"), proposed("k3", "TSK-1"));
    }

    @Test
    void an_issue_at_the_level_or_above_proposes_and_one_below_does_not() {
        var story = Plans.executing(new IssueRaised(Urgency.URGENT));

        story.refused(at(SEEN), REACTION, issue("ISS-1", Urgency.NORMAL), "no-trigger-occurs");
        story.when(at(SEEN), REACTION, issue("ISS-1", Urgency.URGENT)).then(new ContingencyProposed(Plans.PLAN, REQUEST,
                1, "k1", new TriggerCause.IssueAtLevel(new IssueId("ISS-1"), Urgency.URGENT), at(SEEN)));
        story.refused(at(SEEN), REACTION, issue("ISS-1", Urgency.CRITICAL), "no-trigger-occurs");
        story.when(at(SEEN), REACTION, issue("ISS-2", Urgency.CRITICAL));
    }

    @Test
    void what_proposed_once_does_not_propose_again_for_the_same_item() {
        var story = Plans.executing(new TaskBlocked(null)).when(at(SEEN), REACTION, blocked("TSK-1"));

        story.refused(at("2026-04-17T15:30"), REACTION, blocked("TSK-1"), "no-trigger-occurs");
        story.when(at("2026-04-17T15:31"), REACTION, blocked("TSK-2")).then(new ContingencyProposed(Plans.PLAN, REQUEST,
                1, "k1", new TriggerCause.ItemBlocked(new TaskId("TSK-2"), 2), at(SEEN)));
    }

    @Test
    void a_dismissed_delay_proposes_again_only_when_it_grows() {
        var story = Plans.executing(new TaskLate(null, 6)).when(at(SEEN), REACTION, late("TSK-1", "2026-04-27"))
                .when(at("2026-04-10T16:00"), COORDINATOR,
                        new DismissContingency(Plans.PLAN, "k1", "a day can be won"));

        story.refused(at("2026-04-17T15:30"), REACTION, late("TSK-1", "2026-04-27"), "no-trigger-occurs");
        story.when(at("2026-04-17T15:31"), REACTION, late("TSK-1", "2026-04-28"));
    }

    @Test
    void nothing_proposes_what_is_being_done() {
        var story = Plans.executing(new TaskBlocked(null)).when(at(SEEN), REACTION, blocked("TSK-1"))
                .when(at("2026-04-10T16:00"), asHead(PRODUCT), new ActivateContingency(Plans.PLAN, "k1", ""));

        story.refused(at("2026-04-17T15:30"), REACTION, blocked("TSK-2"), "no-trigger-occurs");
    }

    @Test
    void before_the_plan_is_in_force_nothing_is_proposed() {
        Plans.circulated().refused(at(SEEN), REACTION, blocked("TSK-1"), "phase");
    }

    private static ContingencyProposed proposed(String risk, String item) {
        return new ContingencyProposed(Plans.PLAN, REQUEST, 1, risk, new TriggerCause.ItemBlocked(new TaskId(item), 1),
                at(SEEN));
    }

    private static ProposeContingency late(String item, String expected) {
        return seen(new Sighting.ItemDelayed(new TaskId(item), LocalDate.parse(expected)));
    }

    private static ProposeContingency blocked(String item) {
        return seen(new Sighting.ItemBlocked(new TaskId(item)));
    }

    private static ProposeContingency issue(String issue, Urgency urgency) {
        return seen(new Sighting.IssueReached(new IssueId(issue), urgency));
    }

    private static ProposeContingency seen(Sighting sighting) {
        return new ProposeContingency(Plans.PLAN, sighting, at(SEEN));
    }
}
