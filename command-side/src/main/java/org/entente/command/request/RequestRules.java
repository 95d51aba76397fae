package org.entente.command.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.identity.PersonId;
import org.entente.api.message.OfDepartment;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.AcceptObjection;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.DeclineObjection;
import org.entente.api.request.RequestCommand.ForceKickoff;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestCommand.OpenInHaste;
import org.entente.api.request.RequestCommand.RejectRequest;
import org.entente.api.request.RequestCommand.RemoveAttachment;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.RuleObjection;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestCommand.Withdraw;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ExecutionStarted;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.LiaisonNamed;
import org.entente.api.request.RequestEvent.PlanningStarted;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestEvent.RequestRejected;
import org.entente.api.request.RequestEvent.RequestReturned;
import org.entente.api.request.RequestEvent.RequestSigned;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.request.RequestEvent.RequestWithdrawn;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RequestPhases;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.request.Answers.Standing;

/** The rules of the collaboration request (handbook 1.2). */
final class RequestRules implements Decider<RequestState, RequestCommand, RequestEvent> {
    @Override
    public RequestState initial() {
        return RequestState.NONE;
    }

    @Override
    public RequestState evolve(RequestState state, RequestEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(RequestState state, RequestEvent event, Obligations kept, RuleBook book) {
        return RequestObligations.follow(state, event, kept, book.at(event.occurredAt()));
    }

    @Override
    public Optional<CaseScope> scope(RequestState state, Cases cases) {
        return Optional.ofNullable(state.papersOrNull())
                .map(papers -> new CaseScope(papers.request(), papers.form().category()));
    }

    @Override
    public List<RequestEvent> rung(RequestState state, Alarm alarm, RuleBook book) {
        return RequestObligations.ruledBy(alarm)
                .map(number -> Rulings.stand(state, number, alarm.at(), book.at(alarm.at()))).orElse(List.of());
    }

    @Override
    public List<RequestEvent> decide(RequestState state, RequestCommand command, Occasion occasion) {
        CaseRules.requirePhase(RequestPhases.RULES, state.phase(), RequestPhase.NONE, command, "1.2");
        Instant now = occasion.now();
        return switch (command) {
            case CreateDraft c -> List.of(new RequestDrafted(c.request(), c.department(), CaseRules.person(occasion),
                    c.number(), c.form(), now));
            case OpenInHaste c -> Haste.open(c, occasion);
            case ReviseForm c -> revise(state, c, occasion);
            case SignRequest c -> sign(state, c, occasion);
            case Submit c -> submit(state, c, occasion);
            case ApproveRequest c -> approve(state, c, occasion);
            case ReturnRequest c -> {
                requireNotApplicant(state, occasion);
                yield List.of(new RequestReturned(c.request(), c.findings(), c.comment(), now));
            }
            case RejectRequest c -> {
                requireNotApplicant(state, occasion);
                yield List.of(new RequestRejected(c.request(), c.findings(), c.reason(), now));
            }
            case NameLiaison c -> nameLiaison(state, c, occasion);
            case Confirm c -> confirm(state, c, occasion);
            case ObjectToPart c -> Objecting.object(state, c, occasion);
            case ClaimWronglyListed c -> Objecting.claim(state, c, occasion);
            case AcceptObjection c -> ObjectionAnswers.accept(state, c, occasion);
            case DeclineObjection c -> ObjectionAnswers.decline(state, c, occasion);
            case RuleObjection c -> Rulings.rule(state, c, occasion);
            case AppealRuling c -> Rulings.appeal(state, c, occasion);
            case ForceKickoff c -> ForcedKickoff.force(state, c, occasion);
            case Withdraw c -> {
                requireInitiator(state, c);
                requireKickoffAhead(state);
                yield List.of(new RequestWithdrawn(c.request(), c.reason(), now));
            }
            case StartPlanning c -> {
                requireKickoffAhead(state);
                yield List.of(new PlanningStarted(c.request(), c.kickoff(), c.heldAt()));
            }
            case StartExecution c -> List.of(new ExecutionStarted(c.request(), c.plan(), c.tookEffectAt()));
            case SuspendRequest c -> List.of(CaseCourse.suspend(state, c, occasion));
            case ResumeRequest c -> List.of(CaseCourse.resume(state, c, occasion));
            case CancelRequest c -> List.of(CaseCourse.cancel(state, c, occasion));
            case AddAttachment c -> List.of(Attaching.added(state, c, occasion));
            case RemoveAttachment c -> List.of(Attaching.removed(state, c, occasion));
            case ClosingCommand c -> ClosingRules.decide(state, c, occasion);
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<RequestEvent> revise(RequestState state, ReviseForm c, Occasion occasion) {
        requireInitiator(state, c);
        if (state.phase() != RequestPhase.REVISING) {
            return List.of(new FormRevised(c.request(), state.papers().revision() + 1, c.form(), List.of(), List.of(),
                    List.of(), occasion.now()));
        }
        requireComplete(c.form(), state, occasion);
        return Revisions.andWhatFollows(state, Revisions.written(state, c.form(), occasion.now()));
    }

    private static List<RequestEvent> sign(RequestState state, SignRequest c, Occasion occasion) {
        requireInitiator(state, c);
        // REQ-4: the head's signature binds one revision; a submission needs it on the form as it is
        if (c.revision() != state.papers().revision()) {
            throw Refusal.rule("revision-outdated", "1.2 A2", "The form has changed since.").with("revision",
                    state.papers().revision());
        }
        if (state.papers().isSigned()) {
            throw Refusal.rule("already-signed", "1.2 A2", "This revision is signed.");
        }
        return List.of(new RequestSigned(c.request(), c.revision(), CaseRules.person(occasion), occasion.now()));
    }

    private static List<RequestEvent> submit(RequestState state, Submit c, Occasion occasion) {
        requireInitiator(state, c);
        requireComplete(state.papers().form(), state, occasion);
        if (!state.papers().isSigned()) {
            throw Refusal.rule("signature-missing", "1.2 A2",
                    "The head of the initiating department has not signed the form as it is.");
        }
        if (c.number() == null) {
            throw new IllegalStateException("a submission is numbered before it is decided");
        }
        return List.of(
                new RequestSubmitted(c.request(), c.number(), state.papers().revision(), occasion.now()));
    }

    private static List<RequestEvent> approve(RequestState state, ApproveRequest c, Occasion occasion) {
        requireNotApplicant(state, occasion);
        // REQ-7: approved is what meets all three points; anything else is returned or rejected
        if (!c.findings().allMet()) {
            throw Refusal.rule("criteria-not-met", "1.2 A4", "Only a request that meets all three points is approved.");
        }
        return List.of(
                new RequestApproved(c.request(), c.findings(), state.papers().answering(), occasion.now()));
    }

    private static List<RequestEvent> nameLiaison(RequestState state, NameLiaison c, Occasion occasion) {
        // REQ-9: the head of a participating department names its liaison, known to the company, and may do so again
        CaseRules.requireParticipant(state.facts(), c.department());
        CaseRules.requireKnown(c.liaison(), occasion.rules());
        return List.of(new LiaisonNamed(c.request(), c.department(), c.liaison(),
                state.liaisons().get(c.department()), occasion.now()));
    }

    private static List<RequestEvent> confirm(RequestState state, Confirm c, Occasion occasion) {
        Confirmations.requireSpokesman(state, c.department(), occasion.by());
        Confirmations.requireAnswerable(state, c.department(), c.revision(), Standing.CONFIRMED);
        Integer drops = state.objections().openOf(c.department()).map(Objection::number).orElse(null);
        return Revisions.andWhatFollows(state, new ConfirmationGiven(c.request(), c.department(), c.revision(),
                CaseRules.person(occasion), drops, occasion.now()));
    }

    private static void requireComplete(RequestForm form, RequestState state, Occasion occasion) {
        FormCompleteness.require(form, state.papers().initiator(),
                occasion.rules().calendar().dateOf(occasion.now()), occasion.rules());
    }

    /** REQ-2: the form, its submission and its withdrawal are the initiating department's. */
    private static void requireInitiator(RequestState state, OfDepartment command) {
        CaseRules.requireDepartment(state.papers().initiator(), command.department(), "1.2");
    }

    /** REQ-20: once the kickoff was held it is not held again, and the request is no longer the initiator's to take back. */
    private static void requireKickoffAhead(RequestState state) {
        if (state.kickoffHeld()) {
            throw Refusal.rule("kickoff-held", "1.2", "The kickoff has been held.");
        }
    }

    /** REQ-8: the reviewer is not the doer. */
    private static void requireNotApplicant(RequestState state, Occasion occasion) {
        PersonId reviewer = CaseRules.person(occasion);
        if (state.papers().applicant().equals(reviewer) || reviewer.equals(state.papers().openedBy())) {
            throw Refusal.forbidden("reviewer-is-applicant", "1.10", "Nobody reviews a request of his own.");
        }
    }
}
