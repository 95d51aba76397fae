package org.entente.query.story;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.plan.ContingencyEvent.ContingencyActivated;
import org.entente.api.plan.ContingencyEvent.ContingencyDismissed;
import org.entente.api.plan.ContingencyEvent.ContingencyProposed;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.TriggerCause;
import org.entente.api.request.RequestEvent;
import org.entente.api.text.Text;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.PLAN;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.PumpCase.TASK;
import static org.entente.query.story.PumpCase.text;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** The pump's case with another plan: a first version refused, a second in force, and contingencies of that. */
final class PlanCase {
    private static final List<DepartmentId> ALL = List.of(MARKETING, RND, PRODUCTION);

    private PlanCase() {}

    static CaseLedger told() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        PumpCase.kickoff(ledger);
        plan(ledger);
        ledger.when("2026-05-28T10:30", "he.jia", "coordinator").happens(PumpCase.KICKOFF.value(), CASE,
                new MinutesIssued(PumpCase.KICKOFF, 1, minutes(), List.of(), CaseLedger.at("2026-05-29T18:00"),
                        ledger.now()));
        ledger.when("2026-05-29T15:30", "system:reaction/x", "system").happens(PLAN.value(), CASE,
                new ContingencyProposed(PLAN, REQUEST, 2, "k1", new TriggerCause.ItemLate(TASK, 1,
                        LocalDate.of(2026, 5, 22), LocalDate.of(2026, 5, 27), 3), ledger.now()));
        ledger.when("2026-05-29T16:00", "he.jia", "coordinator").happens(PLAN.value(), CASE,
                new ContingencyDismissed(PLAN, REQUEST, 2, "k1", person("he.jia"), null, "done by now", ledger.now()));
        ledger.when("2026-05-29T16:30", "rui.head", "head").happens(PLAN.value(), CASE,
                new ContingencyActivated(PLAN, REQUEST, 2, "k2", false, person("rui.head"), RND, "smoke",
                        ledger.now()));
        return ledger;
    }

    private static void plan(CaseLedger ledger) {
        String hash = PlanContentHash.of(content());
        ledger.when("2026-05-11T12:00", "ru.liaison", "liaison").happens(PLAN.value(), CASE,
                new PlanEvent.PlanAwaited(PLAN, REQUEST, MARKETING, RND, ALL, ledger.now()),
                new PlanEvent.PlanWritten(PLAN, 1, RND, PumpCase.content(), ledger.now()),
                new PlanEvent.PlanCirculated(PLAN, 1, PlanContentHash.of(PumpCase.content()), ledger.now()));
        ledger.when("2026-05-11T12:20", "rui.head", "head").happens(PLAN.value(), CASE,
                new PlanEvent.PlanRefused(PLAN, 1, RND, person("rui.head"), "too thin", ledger.now()));
        ledger.when("2026-05-11T13:00", "ru.liaison", "liaison").happens(PLAN.value(), CASE,
                new PlanEvent.PlanWritten(PLAN, 2, RND, content(), ledger.now()),
                new PlanEvent.PlanCirculated(PLAN, 2, hash, ledger.now()));
        ledger.when("2026-05-11T13:30", "rui.head", "head").happens(PLAN.value(), CASE,
                new PlanEvent.PlanSigned(PLAN, 2, hash, RND, person("rui.head"), ledger.now()));
        ledger.when("2026-05-11T14:00", "pei.head", "head").happens(PLAN.value(), CASE,
                new PlanEvent.PlanTookEffect(PLAN, REQUEST, 2, LocalDate.of(2026, 5, 18), 7, null, ALL, ledger.now()));
        ledger.happens(CASE, CASE, new RequestEvent.ExecutionStarted(REQUEST, PLAN, ledger.now()));
    }

    /** What version 2 says; nobody has a task but production, and the work ends after the end of June. */
    static PlanContent content() {
        return new PlanContent(text("55 dB"),
                List.of(new PlanGoal("g1", null, text("housing"), Text.NONE, LocalDate.of(2026, 7, 1))),
                LocalDate.of(2026, 5, 18), List.of(new PlanTask(1, PRODUCTION, person("wang.worker"), 1, 7,
                        text("Rebuild the housing"), Text.NONE, List.of("g1"))),
                List.of(), text("sync on Fridays"), null,
                List.of(new PlanRisk("k1", text("late"), text("overtime"), new RiskTrigger.TaskLate(null, 2)),
                        new PlanRisk("k2", text("fire"), text("hall B"), RiskTrigger.UNSAID),
                        new PlanRisk("k3", text("flood"), text("hall C"), RiskTrigger.UNSAID)));
    }

    private static Minutes minutes() {
        DepartmentId nobody = new DepartmentId("legal");
        return new Minutes(text("Kickoff"), person("he.jia"), List.of(),
                List.of(new MinutesItem.DutyBoundary(RND, text("no tooling")),
                        new MinutesItem.Risk(RND, text("casting late"), Text.NONE),
                        new MinutesItem.Risk(null, text("fire"), text("hall B")),
                        new MinutesItem.ResourcePledge(nobody, text("a lawyer"), null, 1)),
                List.of(), null, List.of());
    }
}
