package org.entente.command.request;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.RuleObjection;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.ObjectionRuled;
import org.entente.api.request.RequestEvent.RulingAppealed;
import org.entente.api.request.RequestEvent.RulingTookEffect;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RulingEffect;
import org.entente.api.request.RulingLevel;
import org.entente.api.request.RulingOutcome;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** How a dispute about an objection ends: by the Office, and after an appeal by the vice president (handbook 4.11). */
final class Rulings {
    /** How long either side may appeal. A reminder's time, not an obligation: nobody owes an appeal. */
    static final Budget APPEAL = Budget.workingDays(1);

    private Rulings() {}

    static List<RequestEvent> rule(RequestState state, RuleObjection c, Occasion occasion) {
        Objection one = state.objections().require(c.request(), c.objection());
        RulingLevel level = Judges.requireJudge(state, one, occasion);
        if (c.outcome() == RulingOutcome.UPHELD && one.route() != ObjectionRoute.PLAN_CHANGE) {
            formAsAsked(state, one, occasion.rules(), occasion.now()); // what cannot become the form cannot be upheld
        }
        if (level == RulingLevel.OFFICE) {
            // CNF-14: the Office's ruling stands one working day later unless one side appeals
            Instant standsAt = Deadlines.due(APPEAL, occasion.now(), occasion.rules().calendar()).dueAt();
            return List.of(ruled(one, c, level, standsAt, occasion));
        }
        ObjectionRuled last = ruled(one, c, level, null, occasion);
        return Revisions.andWhatFollows(state, plus(last,
                effect(state.evolve(last), one, c.outcome(), occasion.now(), occasion.rules())));
    }

    static List<RequestEvent> appeal(RequestState state, AppealRuling c, Occasion occasion) {
        Objection one = state.objections().require(c.request(), c.objection());
        // CNF-15: who does not accept the Office's ruling appeals with a reason; the vice president over the department rules
        if (!List.of(one.department(), state.papers().initiator()).contains(c.department())) {
            throw Refusal.forbidden("not-a-side", "4.11", "The objecting and the initiating department may appeal.")
                    .with("department", c.department().value());
        }
        if (one.state() != ObjectionState.RULED) {
            throw Refusal
                    .rule("nothing-to-appeal", "4.11", "There is no ruling of the Office that waits for an appeal.")
                    .with("objection", one.number()).with("state", one.state().code());
        }
        return List.of(new RulingAppealed(c.request(), one.number(), c.department(), CaseRules.person(occasion),
                c.reason(), occasion.now()));
    }

    /** Nobody appealed in time: the Office's ruling takes effect. */
    static List<RequestEvent> stand(RequestState state, int number, Instant at, Rules rules) {
        return state.objections().of(number).filter(one -> one.state() == ObjectionState.RULED)
                .map(one -> Revisions.andWhatFollows(state, effect(state, one, outcome(one), at, rules)
                        .toArray(RequestEvent[]::new)))
                .orElse(List.of());
    }

    private static List<RequestEvent> effect(RequestState state, Objection one, RulingOutcome outcome, Instant at,
            Rules rules) {
        boolean upheld = outcome == RulingOutcome.UPHELD;
        if (upheld && one.route() == ObjectionRoute.PLAN_CHANGE) {
            return List.of(tookEffect(state, one, outcome, RulingEffect.PLAN_TO_CHANGE, at));
        }
        if (!upheld) {
            // CNF-17: overruled, the part counts as ruled, never as agreed; rightly listed, the department answers its part
            return List.of(tookEffect(state, one, outcome,
                    one.isClaim() ? RulingEffect.ASKED_AGAIN : RulingEffect.PART_RULED, at));
        }
        try {
            RequestForm next = formAsAsked(state, one, rules, at);
            RulingTookEffect effect = tookEffect(state, one, outcome, RulingEffect.FORM_REVISED, at);
            return List.of(effect, Revisions.dueTo(one, state.evolve(effect), next, at));
        } catch (Refusal meanwhileImpossible) {
            return List.of(tookEffect(state, one, outcome, RulingEffect.ASKED_AGAIN, at));
        }
    }

    private static RequestForm formAsAsked(RequestState state, Objection one, Rules rules, Instant at) {
        Papers papers = state.papers();
        RequestForm next = one.isClaim()
                ? AdjustedForm.without(papers.form(), one.department())
                : AdjustedForm.of(papers.form(), one.adjustments());
        FormCompleteness.require(next, papers.initiator(), rules.calendar().dateOf(at), rules);
        return next;
    }

    private static ObjectionRuled ruled(Objection one, RuleObjection c, RulingLevel level,
            @Nullable Instant standsAt, Occasion occasion) {
        return new ObjectionRuled(c.request(), one.number(), one.department(), c.outcome(), level,
                CaseRules.person(occasion), c.reason(), standsAt, occasion.now());
    }

    private static RulingTookEffect tookEffect(RequestState state, Objection one, RulingOutcome outcome,
            RulingEffect effect, Instant at) {
        return new RulingTookEffect(state.papers().request(), one.number(), one.department(), outcome, effect, at);
    }

    private static RulingOutcome outcome(Objection one) {
        RulingOutcome ruled = one.ruled();
        if (ruled == null) {
            throw new IllegalStateException("objection " + one.number() + " was not ruled");
        }
        return ruled;
    }

    private static RequestEvent[] plus(RequestEvent first, List<RequestEvent> more) {
        return Stream.concat(Stream.of(first), more.stream())
                .toArray(RequestEvent[]::new);
    }
}
