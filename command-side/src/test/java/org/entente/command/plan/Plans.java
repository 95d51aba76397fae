package org.entente.command.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanCommand.Sign;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;

/** Plans that have come so far, for tests to begin with. The request was confirmed on Thursday 5 March 16:00. */
final class Plans {
    static final PlanId PLAN = PlanId.of(CaseWorld.REQUEST);

    /** The hash of {@link #content}, which the fixture's signers read. */
    static final String READ = PlanContentHash.of(content("2026-03-16"));

    private Plans() {}

    static Story<PlanState, PlanCommand, PlanEvent> awaited() {
        return Story.of(new PlanRules(), PlanEvent.class, CaseWorld.BOOK)
                .inCase(CaseWorld.caseIn(RequestPhase.PLANNING))
                .when(CaseWorld.at("2026-03-05T16:00"), CaseWorld.REACTION,
                        new AwaitPlan(PLAN, CaseWorld.REQUEST, CaseWorld.PRODUCT, CaseWorld.PRODUCT,
                                List.of(CaseWorld.PRODUCT, CaseWorld.RND, CaseWorld.SALES),
                                CaseWorld.at("2026-03-05T16:00")));
    }

    static Story<PlanState, PlanCommand, PlanEvent> written(PlanContent content) {
        return awaited().when(CaseWorld.at("2026-03-09T16:50"), CaseWorld.asLiaison(CaseWorld.PRODUCT),
                new WritePlan(PLAN, CaseWorld.PRODUCT, content));
    }

    /** On Monday 9 March 17:00: signatures are due on Wednesday 18:00. */
    static Story<PlanState, PlanCommand, PlanEvent> circulated() {
        return written(content("2026-03-16")).when(CaseWorld.at("2026-03-09T17:00"),
                CaseWorld.asLiaison(CaseWorld.PRODUCT), new Circulate(PLAN, CaseWorld.PRODUCT, 1));
    }

    static Story<PlanState, PlanCommand, PlanEvent> inForce() {
        return inForce(content("2026-03-16"));
    }

    /** Signed on Monday 9 March 17:17. */
    static Story<PlanState, PlanCommand, PlanEvent> inForce(PlanContent content) {
        return written(content)
                .when(CaseWorld.at("2026-03-09T17:00"), CaseWorld.asLiaison(CaseWorld.PRODUCT),
                        new Circulate(PLAN, CaseWorld.PRODUCT, 1))
                .when(CaseWorld.at("2026-03-09T17:15"), CaseWorld.asHead(CaseWorld.PRODUCT),
                        sign(CaseWorld.PRODUCT, content))
                .when(CaseWorld.at("2026-03-09T17:16"), CaseWorld.asHead(CaseWorld.RND), sign(CaseWorld.RND, content))
                .when(CaseWorld.at("2026-03-09T17:17"), CaseWorld.asHead(CaseWorld.SALES),
                        sign(CaseWorld.SALES, content));
    }

    /** Items TSK-1 of task 1 until 17 April and TSK-2 of task 2 until 19 June, in a case that is executing. */
    static Story<PlanState, PlanCommand, PlanEvent> executing(RiskTrigger... triggers) {
        return inForce(waitingFor(triggers)).inCase(CaseWorld.caseIn(RequestPhase.EXECUTING))
                .when(CaseWorld.at("2026-03-09T17:40"), CaseWorld.asLiaison(CaseWorld.RND),
                        item("TSK-1", CaseWorld.RND, 1, 1, 5))
                .when(CaseWorld.at("2026-03-09T17:41"), CaseWorld.asLiaison(CaseWorld.SALES),
                        item("TSK-2", CaseWorld.SALES, 2, 8, 14));
    }

    /** Risks k1, k2 and so on, waiting for these. */
    static PlanContent waitingFor(RiskTrigger... triggers) {
        PlanContent content = content("2026-03-16");
        List<PlanRisk> risks = IntStream.range(0, triggers.length).mapToObj(i -> new PlanRisk("k" + (i + 1),
                CaseWorld.text("moulds late"), CaseWorld.text("toolmaker B"), triggers[i])).toList();
        return new PlanContent(content.goal(), content.goals(), content.weekOne(), content.tasks(),
                content.resources(), content.coordination(), content.rhythm(), risks);
    }

    static Sign sign(DepartmentId department) {
        return new Sign(PLAN, department, 1, READ);
    }

    static Sign sign(DepartmentId department, PlanContent read) {
        return new Sign(PLAN, department, 1, PlanContentHash.of(read));
    }

    /** Task 1 of rnd in weeks 1 to 5, task 2 of sales in weeks 8 to 14. */
    static PlanContent content(@Nullable String weekOne) {
        return content(weekOne, List.of(
                new PlanTask(1, CaseWorld.RND, CaseWorld.liaison(CaseWorld.RND), 1, 5, CaseWorld.text("design freeze"),
                        Text.NONE, List.of("g1")),
                new PlanTask(2, CaseWorld.SALES, CaseWorld.liaison(CaseWorld.SALES), 8, 14,
                        CaseWorld.text("stock 320 stores"), Text.NONE,
                        List.of())));
    }

    static PlanContent content(@Nullable String weekOne, List<PlanTask> tasks) {
        return new PlanContent(CaseWorld.text("A9 on sale by 3 July"),
                List.of(new PlanGoal("g1", null, CaseWorld.text("yield of 96%"), Text.NONE, null)),
                weekOne == null ? null : LocalDate.parse(weekOne), tasks, List.of(),
                CaseWorld.text("sync every Friday afternoon"), null,
                List.of(new PlanRisk("k1", CaseWorld.text("moulds late"), CaseWorld.text("toolmaker B"),
                        new RiskTrigger.TaskLate(null, 6))));
    }

    static CreateItem item(String id, DepartmentId department, int planTask, int firstWeek, int lastWeek) {
        return new CreateItem(PLAN, department, new TaskId(id), planTask, CaseWorld.text("work"),
                CaseWorld.liaison(department), firstWeek, lastWeek, Text.NONE, null, List.of());
    }
}
