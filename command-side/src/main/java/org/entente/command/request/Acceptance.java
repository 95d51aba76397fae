package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.organization.Organization;
import org.entente.api.organization.VicePresident;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.Correction;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RulingLevel;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** What the acceptance group says of the work (handbook 1.6 E2, E3). */
final class Acceptance {
    private static final String CLAUSE = "1.6 E3";
    /** So often an acceptance that is not passed is followed by a rectification. */
    private static final int ROUNDS = 2;
    private static final String FINAL = "acceptance-not-passed";

    private Acceptance() {}

    static List<RequestEvent> decide(RequestState state, DecideAcceptance c, Occasion occasion) {
        AcceptanceApplied application = state.closing().application();
        RulingLevel level = requireDecider(state, occasion);
        if (c.round() != application.round()) {
            throw Refusal.rule("round-outdated", CLAUSE, "Another application is judged now.").with("round",
                    application.round());
        }
        ClosingFacts facts = occasion.cases().closing(c.request());
        MeetingFacts meeting = requireMeeting(facts, c, application);
        requireResult(state, c, level, facts, occasion);
        List<Correction> corrections = Rectification.ordered(state, c.corrections(), occasion);
        AcceptanceDecided decided = new AcceptanceDecided(c.request(), c.round(), c.meeting(), meeting.startsAt(),
                c.result(), level, GoalVerdicts.judged(application, c, occasion), c.remarks(), c.consent(),
                corrections, CaseRules.person(occasion), occasion.now());
        return c.result() == AcceptanceResult.NOT_PASSED && level != RulingLevel.OFFICE
                ? List.of(decided,
                        new RequestCancelled(c.request(), state.phase(), written(c), occasion.now()))
                : List.of(decided);
    }

    private static String written(DecideAcceptance c) {
        List<String> words = new ArrayList<>(List.of(FINAL + ":"));
        words.addAll(List.of(c.remarks().zh(), c.remarks().en()));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /**
     * CLO-12: the Office records what the acceptance group says; after two acceptances that were not passed the vice
     * president over the lead department decides, the general manager where there is none.
     */
    private static RulingLevel requireDecider(RequestState state, Occasion occasion) {
        PersonId person = CaseRules.person(occasion);
        // CLO-7: whoever applied for the acceptance does not say how it went
        if (state.closing().application().by().equals(person)) {
            throw Refusal.forbidden("recorder-is-applicant", "1.10", "Nobody accepts what he handed over himself.");
        }
        Organization company = occasion.rules().organization();
        if (state.closing().round() <= ROUNDS) {
            return require(company.isOfficeMember(person), RulingLevel.OFFICE);
        }
        Optional<PersonId> seat = company.vicePresidentOver(state.papers().lead()).map(VicePresident::person);
        return seat.map(one -> require(one.equals(person), RulingLevel.VICE_PRESIDENT))
                .orElseGet(() -> require(person.equals(company.company().generalManager()),
                        RulingLevel.GENERAL_MANAGER));
    }

    private static RulingLevel require(boolean turn, RulingLevel level) {
        if (!turn) {
            throw Refusal.forbidden("not-the-decider", CLAUSE, "This is for " + level.code() + " to decide.").with(
                    "level", level.code());
        }
        return level;
    }

    /** CLO-5: judged is in an acceptance meeting of the case that was held after the application. */
    private static MeetingFacts requireMeeting(ClosingFacts facts, DecideAcceptance c, AcceptanceApplied application) {
        return facts.meeting(c.meeting())
                .filter(one -> one.kind() == MeetingKind.ACCEPTANCE && one.heldAt() != null
                        && !one.startsAt().isBefore(application.occurredAt()))
                .orElseThrow(() -> Refusal.rule("acceptance-meeting-missing", "1.6 E2",
                        "No acceptance meeting of this id was held after the application.").with("meeting",
                                c.meeting().value()));
    }

    private static void requireResult(RequestState state, DecideAcceptance c, RulingLevel level, ClosingFacts facts,
            Occasion occasion) {
        boolean passed = c.result() != AcceptanceResult.NOT_PASSED;
        if (passed) {
            AcceptanceApplication.requireNothingOpen(facts);
        }
        if (passed && level == RulingLevel.OFFICE) {
            requireConsent(state, c.consent(), occasion);
        }
        // CLO-8: what is not passed names all corrections at once, in writing; what is passed names none
        boolean correctable = !passed && level == RulingLevel.OFFICE;
        if (correctable == c.corrections().isEmpty()) {
            throw correctable
                    ? Refusal.invalid("corrections-missing", CLAUSE, "What is not passed names all corrections.")
                    : Refusal.invalid("corrections-out-of-place", CLAUSE, "Nothing is corrected after this result.");
        }
        if (c.remarks().isBlank() && c.result() != AcceptanceResult.PASSED) {
            throw Refusal.invalid("remarks-missing", CLAUSE, "The remarks say what was found.");
        }
    }

    /** CLO-6: the initiating department accepts the result: its head, or its liaison in the case, and no applicant. */
    private static void requireConsent(RequestState state, @Nullable PersonId consent,
            Occasion occasion) {
        DepartmentId initiator = state.papers().initiator();
        boolean speaks = consent != null && (occasion.rules().organization().headOf(initiator)
                .filter(consent::equals).isPresent() || consent.equals(state.liaisons().get(initiator)));
        if (!speaks || state.closing().application().by().equals(consent)) {
            throw Refusal.rule("consent-missing", "1.6 E2",
                    "The head or the liaison of the initiating department agrees, and is not the applicant.").with(
                            "department", initiator.value());
        }
    }
}
