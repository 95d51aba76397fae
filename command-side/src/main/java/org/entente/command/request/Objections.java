package org.entente.command.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.ObjectionDeclined;
import org.entente.api.request.RequestEvent.ObjectionRuled;
import org.entente.api.request.RequestEvent.RulingTookEffect;
import org.entente.api.request.RequestId;
import org.entente.api.request.RulingOutcome;
import org.jspecify.annotations.Nullable;

/** All objections of a case in the order of their numbers, from 1. A department has at most one that is open. */
record Objections(List<Objection> all) {
    static final Objections NONE = new Objections(List.of());

    Objections {
        all = List.copyOf(all);
    }

    int next() {
        return all.size() + 1;
    }

    /** @throws Refusal {@code not-found} if the case has no objection of this number */
    Objection require(RequestId request, int number) {
        if (number < 1 || number > all.size()) {
            throw Refusal.notFound(request + "/objections/" + number);
        }
        return all.get(number - 1);
    }

    Optional<Objection> of(int number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    Stream<Objection> open() {
        return all.stream().filter(one -> one.state().isOpen());
    }

    Optional<Objection> openOf(DepartmentId department) {
        return open().filter(one -> one.department().equals(department)).findFirst();
    }

    /** How often the initiating department declined what this department proposed. */
    int declinedOf(DepartmentId department) {
        return (int) all.stream().filter(one -> one.department().equals(department))
                .filter(one -> one.state() == ObjectionState.DECLINED).count();
    }

    Objections raised(ConfirmationObjected e) {
        if (e.objection() != next()) {
            throw new IllegalStateException("objection " + e.objection() + " is not the next one");
        }
        ObjectionState first = e.route() == ObjectionRoute.INITIATOR ? ObjectionState.OPEN : ObjectionState.REFERRED;
        return new Objections(Stream.concat(all.stream(), Stream.of(new Objection(e.objection(), e.department(),
                e.ground(), e.route(), e.adjustments(), first, false, Set.of(e.by()), null))).toList());
    }

    Objections declined(ObjectionDeclined e) {
        return each(one -> one.number() == e.objection(),
                one -> e.asksAgain()
                        ? one.statedBy(e.by()).in(ObjectionState.DECLINED)
                        : one.statedBy(e.by()));
    }

    Objections ruled(ObjectionRuled e) {
        return each(one -> one.number() == e.objection(), one -> one.ruledAs(e.outcome()));
    }

    Objections tookEffect(RulingTookEffect e) {
        return in(e.objection(),
                e.outcome() == RulingOutcome.UPHELD ? ObjectionState.UPHELD : ObjectionState.OVERRULED);
    }

    /** What a new form answers is no longer open; what was agreed or ruled before stays what it is. */
    Objections takenUp(Collection<Integer> numbers) {
        return each(one -> numbers.contains(one.number()) && one.state().isOpen(),
                one -> one.in(ObjectionState.TAKEN_UP));
    }

    /** The department agreed after all. */
    Objections dropped(@Nullable Integer number) {
        return number == null ? this : in(number, ObjectionState.DROPPED);
    }

    Objections in(int number, ObjectionState next) {
        return each(one -> one.number() == number, one -> one.in(next));
    }

    private Objections each(Predicate<Objection> which, UnaryOperator<Objection> change) {
        return new Objections(all.stream().map(one -> which.test(one) ? change.apply(one) : one).toList());
    }
}
