package org.entente.command.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.Role;
import org.entente.api.plan.ChangeEffect;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeCommand.FileChange;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.Tick;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanTask;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.ResourceNeed;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;

/**
 * Changes to the plan of {@link Plans}: in force since Monday 9 March, week 1 from 16 March, week 2 from 23 March. Research has
 * the item TSK-1 in weeks 1 to 5, sales TSK-2 in weeks 8 to 14.
 */
final class Changes {
    static final Acting VICE_PRESIDENT = new Acting(CaseWorld.VICE_PRESIDENT.value(), Role.VICE_PRESIDENT, null);
    static final Acting GENERAL_MANAGER = new Acting(CaseWorld.GENERAL_MANAGER.value(), Role.GENERAL_MANAGER, null);
    static final Tick TICK = new Tick(Plans.PLAN);

    private Changes() {}

    static Story<PlanState, PlanCommand, PlanEvent> executing() {
        return Plans.inForce().inCase(CaseWorld.caseIn(RequestPhase.EXECUTING))
                .when(CaseWorld.at("2026-03-09T17:40"), CaseWorld.asLiaison(CaseWorld.RND),
                        Plans.item("TSK-1", CaseWorld.RND, 1, 1, 5))
                .when(CaseWorld.at("2026-03-09T17:41"), CaseWorld.asLiaison(CaseWorld.SALES),
                        Plans.item("TSK-2", CaseWorld.SALES, 2, 8, 14));
    }

    /** On Tuesday 24 March 10:00 sales asks for week 15: the end moves, so product and research are asked. */
    static Story<PlanState, PlanCommand, PlanEvent> endMoved() {
        return executing().when(CaseWorld.at("2026-03-24T10:00"), CaseWorld.asLiaison(CaseWorld.SALES),
                file(CaseWorld.SALES, 1, weeks(base(), 2, 8, 15)));
    }

    /** On Tuesday 24 March 10:00 research asks for week 6 of its own task: minor, nobody is asked. */
    static Story<PlanState, PlanCommand, PlanEvent> minor() {
        return executing().when(CaseWorld.at("2026-03-24T10:00"), CaseWorld.asLiaison(CaseWorld.RND),
                file(CaseWorld.RND, 1, weeks(base(), 1, 1, 6)));
    }

    /** The change of {@link #endMoved()} with both opinions given on Wednesday 25 March 09:00. */
    static Story<PlanState, PlanCommand, PlanEvent> heard() {
        return endMoved().when(CaseWorld.at("2026-03-25T08:50"), CaseWorld.asHead(CaseWorld.PRODUCT),
                opinion(CaseWorld.PRODUCT, OpinionStance.AGREE, ""))
                .when(CaseWorld.at("2026-03-25T09:00"), CaseWorld.asLiaison(CaseWorld.RND),
                        opinion(CaseWorld.RND, OpinionStance.AGREE_WITH_REMARKS, "tell the stores"));
    }

    static PlanContent base() {
        return Plans.content("2026-03-16");
    }

    static FileChange file(DepartmentId department, int basedOn, PlanContent content) {
        return new FileChange(Plans.PLAN, department, proposal(basedOn, content), null);
    }

    static ChangeProposal proposal(int basedOn, PlanContent content) {
        Text none = CaseWorld.text("none");
        return new ChangeProposal(CaseWorld.text("more time"), CaseWorld.text("moulds are late"),
                new ChangeEffect(none, CaseWorld.text("later"), none, none), none, basedOn, content);
    }

    static GiveOpinion opinion(DepartmentId department, OpinionStance stance, String remarks) {
        return new GiveOpinion(Plans.PLAN, 1, department, 1, stance, new Text("", remarks));
    }

    static PlanContent weeks(PlanContent content, int number, int first, int last) {
        return with(content, content.tasks().stream().map(one -> one.number() == number
                ? new PlanTask(number, one.department(), one.owner(), first, last, one.title(), one.deliverable(),
                        one.goals())
                : one).toList());
    }

    static PlanContent with(PlanContent content, List<PlanTask> tasks) {
        return new PlanContent(content.goal(), content.goals(), content.weekOne(), tasks, content.resources(),
                content.coordination(), content.rhythm(), content.risks());
    }

    static PlanContent adding(PlanContent content, PlanTask task) {
        List<PlanTask> more = new ArrayList<>(content.tasks());
        more.add(task);
        return with(content, more);
    }

    static PlanContent without(PlanContent content, int number) {
        return with(content, content.tasks().stream().filter(one -> one.number() != number).toList());
    }

    static PlanTask task(int number, DepartmentId department, int first, int last) {
        return new PlanTask(number, department, CaseWorld.liaison(department), first, last, CaseWorld.text("more work"),
                Text.NONE, List.of());
    }

    static PlanContent costing(PlanContent content, DepartmentId from, String yuan) {
        return new PlanContent(content.goal(), content.goals(), content.weekOne(), content.tasks(),
                List.of(new ResourceNeed("r1", from, CaseWorld.text("money"), new BigDecimal(yuan), null)),
                content.coordination(), content.rhythm(), content.risks());
    }
}
