package org.entente.command.plan;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.IssueFacts;
import org.entente.command.player.MemoryDesk;
import org.entente.command.web.FrontDoor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** The web layer of plan changes before the real rules: the plan of {@link Plans} is in force, it is Tuesday 24 March 10:00. */
final class ChangeDoor {
    static final String PLAN = "/api/requests/REQ-1/plan";
    static final String OTHER_PLAN = "/api/requests/REQ-none/plan";

    private final AtomicReference<RequestPhase> phase = new AtomicReference<>(RequestPhase.PLANNING);
    private final AtomicReference<Urgency> urgency = new AtomicReference<>(Urgency.URGENT);
    private final MemoryDesk desk = new MemoryDesk(CaseWorld.BOOK, cases(), at("2026-03-05T16:00"));
    private final MockMvc mvc;

    ChangeDoor() {
        given("2026-03-05T16:00", CaseWorld.REACTION, new AwaitPlan(Plans.PLAN, CaseWorld.REQUEST, PRODUCT, PRODUCT,
                List.of(PRODUCT, RND, SALES), at("2026-03-05T16:00")));
        given("2026-03-09T16:50", asLiaison(PRODUCT), new WritePlan(Plans.PLAN, PRODUCT, Changes.base()));
        given("2026-03-09T17:00", asLiaison(PRODUCT), new Circulate(Plans.PLAN, PRODUCT, 1));
        given("2026-03-09T17:15", asHead(PRODUCT), Plans.sign(PRODUCT));
        given("2026-03-09T17:16", asHead(RND), Plans.sign(RND));
        given("2026-03-09T17:17", asHead(SALES), Plans.sign(SALES));
        given("2026-03-09T17:40", asLiaison(RND), Plans.item("TSK-1", RND, 1, 1, 5));
        given("2026-03-09T17:41", asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 8, 14));
        phase.set(RequestPhase.EXECUTING);
        desk.moveTo(at("2026-03-24T10:00"));
        mvc = FrontDoor.before(desk, (answers, own) -> new ChangeController(answers, own, (plan, version) -> filed()));
    }

    /** Sales asks for week 15, which product and research have a say in: change 1. */
    ChangeDoor withChange() {
        given("2026-03-24T10:00", asLiaison(SALES), Changes.file(SALES, 1, Changes.weeks(Changes.base(), 2, 8, 15)));
        return this;
    }

    /** Research asks for week 6 of its own task, which the Office decides: change 1. */
    ChangeDoor withMinorChange() {
        given("2026-03-24T10:00", asLiaison(RND), Changes.file(RND, 1, Changes.weeks(Changes.base(), 1, 1, 6)));
        return this;
    }

    ChangeDoor withIssue(Urgency level) {
        urgency.set(level);
        return this;
    }

    ChangeDoor inCase(RequestPhase next) {
        phase.set(next);
        return this;
    }

    void given(String moment, Acting by, Command command) {
        desk.moveTo(at(moment));
        desk.given(by, command);
    }

    ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.principal(() -> person));
    }

    /** The plan's version as a header has it. */
    String version() {
        return "\"" + desk.version(Plans.PLAN.value()) + "\"";
    }

    /** The events of the last act; empty after a refusal. */
    List<DomainEvent> last() {
        return desk.last();
    }

    /** A proposal as a body has it: sales gets week 15. */
    static String proposal(int basedOn, int lastWeek) {
        return """
               {'what':{'en':'more time'},'why':{'en':'moulds are late'},'effect':{'goal':{'en':'none'},'dates':{'en':'later'},
                'cost':{'en':'none'},'risk':{'en':'none'}},'alternatives':{'en':'none'},'basedOn':%d,'content':{
                'goal':{'en':'A9 on sale by 3 July'},'goals':[{'id':'g1','what':{'en':'yield of 96%%'}}],'weekOne':'2026-03-16',
                'tasks':[{'number':1,'department':'rnd','owner':'liaison.rnd','firstWeek':1,'lastWeek':5,
                 'title':{'en':'design freeze'},'goals':['g1']},{'number':2,'department':'sales','owner':'liaison.sales',
                 'firstWeek':8,'lastWeek':%d,'title':{'en':'stock 320 stores'}}],
                'coordination':{'en':'sync every Friday afternoon'},'risks':[{'id':'k1','risk':{'en':'moulds late'},
                 'contingency':{'en':'toolmaker B'},'trigger':{'type':'task_late','workingDays':6}}]}}"""
                .formatted(basedOn, lastWeek);
    }

    private int filed() {
        return desk.last().stream().filter(ChangeFiled.class::isInstance).map(one -> ((ChangeFiled) one).change())
                .findFirst().orElseThrow();
    }

    private Cases cases() {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(phase.get());
            }

            @Override
            public IssueFacts issue(IssueId issue) {
                return new IssueFacts(issue, CaseWorld.REQUEST, urgency.get(), true, List.of(RND), List.of(RND),
                        null, null);
            }
        };
    }
}
