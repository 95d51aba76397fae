package org.entente.command.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanId;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.CorrectionOrder;
import org.entente.api.request.Deliverable;
import org.entente.api.request.GoalActual;
import org.entente.api.request.GoalJudgement;
import org.entente.api.request.GoalMeasure;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.decision.Story;

import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** Cases on their way to their end; product has begun the case and leads it. */
final class Endings {
    static final Instant APPLIED = at("2026-06-01T10:00");
    static final Instant DECIDED = at("2026-06-04T16:00");
    static final MeetingId MEETING = new MeetingId("MTG-1-acceptance-1");
    static final MeetingId RETROSPECTIVE = new MeetingId("MTG-1-retrospective");
    static final ArchiveContents CONTENTS = new ArchiveContents(1, 2, 3, 4, 1, 0, 6, 7, 8, 1, 1, 6, 1);

    private Endings() {}

    /** What is open around the case is told to every rule that asks. */
    record Around(ClosingFacts facts) implements Cases {
        @Override
        public CaseFacts of(RequestId request) {
            return CaseWorld.caseIn(RequestPhase.EXECUTING);
        }

        @Override
        public ClosingFacts closing(RequestId request) {
            return facts;
        }

        @Override
        public ArchiveContents contents(RequestId request) {
            return CONTENTS;
        }
    }

    static Around around(List<Integer> tasksWithoutItem, List<TaskId> openItems, Set<TaskId> ended,
            List<IssueId> openIssues, MeetingFacts... meetings) {
        return new Around(new ClosingFacts(2, text("A9 on sale"),
                List.of(new PlanGoal("g1", null, text("320 stores stocked"), text("320 stores"), null),
                        new PlanGoal("g2", null, text("all agents trained"), Text.NONE, null)),
                tasksWithoutItem, openItems, ended, openIssues, List.of(), List.of(meetings)));
    }

    /** Nothing is open but the review of a critical issue. */
    static Around unreviewed(IssueId issue) {
        ClosingFacts rest = atRest().facts();
        return new Around(new ClosingFacts(rest.planVersion(), rest.goal(), rest.goals(), rest.tasksWithoutItem(),
                rest.openItems(), rest.endedItems(), rest.openIssues(), List.of(issue), rest.meetings()));
    }

    /** Nothing is open, and both meetings were held and minuted. */
    static Around atRest() {
        return around(List.of(), List.of(), Set.of(), List.of(),
                held(MEETING, MeetingKind.ACCEPTANCE, "2026-06-04T14:00"),
                held(RETROSPECTIVE, MeetingKind.RETROSPECTIVE, "2026-06-09T14:00"));
    }

    static MeetingFacts held(MeetingId meeting, MeetingKind kind, String startsAt) {
        return new MeetingFacts(meeting, kind, at(startsAt), at(startsAt).plusSeconds(7_200), true);
    }

    static Story<RequestState, RequestCommand, RequestEvent> executing() {
        return Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Requests.confirm(RND, 1))
                .when(at("2026-03-04T09:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-09T16:00"), REACTION,
                        new StartPlanning(REQUEST, new MeetingId("MTG-1-kickoff"), at("2026-03-09T16:00")))
                .when(at("2026-03-09T17:20"), REACTION,
                        new StartExecution(REQUEST, new PlanId("PLN-1"), at("2026-03-09T17:20")))
                .among(atRest());
    }

    static Story<RequestState, RequestCommand, RequestEvent> applied() {
        return executing().when(APPLIED, asLiaison(PRODUCT), application());
    }

    static Story<RequestState, RequestCommand, RequestEvent> accepted() {
        return applied().when(DECIDED, CaseWorld.COORDINATOR, passed());
    }

    static ApplyForAcceptance application() {
        return new ApplyForAcceptance(REQUEST, PRODUCT, List.of(new Deliverable(text("the purifier"), null)),
                List.of(new GoalActual(GoalMeasure.OVERALL, text("on sale")), new GoalActual("g1", text("320")),
                        new GoalActual("g2", text("97%"))));
    }

    static DecideAcceptance passed() {
        return decision(1, AcceptanceResult.PASSED, met(), Text.NONE, CaseWorld.head(PRODUCT));
    }

    static DecideAcceptance decision(int round, AcceptanceResult result, List<GoalJudgement> goals, Text remarks,
            PersonId consent, CorrectionOrder... corrections) {
        return new DecideAcceptance(REQUEST, round, MEETING, result, goals, remarks, consent, List.of(corrections));
    }

    static DecideAcceptance notPassed(int round, CorrectionOrder... corrections) {
        return decision(round, AcceptanceResult.NOT_PASSED, met(), text("not stable yet"), null, corrections);
    }

    static CorrectionOrder correction(DepartmentId department, String due) {
        return new CorrectionOrder(department, text("stable for two weeks"), LocalDate.parse(due), null);
    }

    static List<GoalJudgement> met() {
        return judged(GoalVerdict.MET, null);
    }

    /** The overall goal and the first are met; the second stands so. */
    static List<GoalJudgement> judged(GoalVerdict second, LocalDate measuredOn) {
        List<GoalJudgement> all = new ArrayList<>();
        all.add(new GoalJudgement(GoalMeasure.OVERALL, Text.NONE, Text.NONE, GoalVerdict.MET, null));
        all.add(new GoalJudgement("g1", Text.NONE, Text.NONE, GoalVerdict.MET, null));
        all.add(new GoalJudgement("g2", Text.NONE, text("3%"), second, measuredOn));
        return all;
    }

    /** The obligation of this code that was opened last. */
    static ObligationId owed(Story<?, ?, ?> story, ObligationCode code) {
        return story.history().stream()
                .filter(one -> one instanceof ObligationOpened opened && opened.obligation().code() == code)
                .map(one -> ((ObligationOpened) one).obligation().id()).reduce((first, last) -> last).orElseThrow();
    }
}
