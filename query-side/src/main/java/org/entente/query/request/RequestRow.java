package org.entente.query.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param number    such as XT-2026-007; null before the submission
 * @param endReason why it was rejected, withdrawn or cancelled
 * @param standstill while it is suspended
 */
public record RequestRow(RequestId id, long version, RequestPhase phase, @Nullable String number,
        DepartmentId initiator, PersonId applicant, Papers papers, List<Participant> participants,
        @Nullable Review review, RequestTimes times, @Nullable String endReason,
        @Nullable Standstill standstill) {
    public RequestRow {
        participants = List.copyOf(participants);
    }

    /** The department accountable for the whole, once the form names exactly one. */
    public Optional<DepartmentId> lead() {
        return participants.stream().filter(one -> one.part() == DepartmentPart.LEAD).map(Participant::department)
                .findFirst();
    }

    public List<DepartmentId> departments() {
        return participants.stream().map(Participant::department).toList();
    }

    /** The departments that take part in fact: before the approval the initiator alone. */
    public List<DepartmentId> parties() {
        return times.approvedAt() == null ? List.of(initiator) : departments();
    }

    /** Who speaks for a department in this case. */
    public List<PersonId> liaisons() {
        return participants.stream().map(Participant::liaison).filter(Objects::nonNull).distinct().toList();
    }

    boolean anyObjected() {
        return participants.stream().anyMatch(one -> one.answer().standing() == Standing.OBJECTED);
    }

    RequestRow at(long newVersion) {
        return new RequestRow(id, newVersion, phase, number, initiator, applicant, papers, participants, review, times,
                endReason, standstill);
    }

    RequestRow in(RequestPhase next, RequestTimes when) {
        return new RequestRow(id, version, next, number, initiator, applicant, papers, participants, review, when,
                endReason, standstill);
    }

    RequestRow with(Papers next) {
        return new RequestRow(id, version, phase, number, initiator, applicant, next, participants, review, times,
                endReason, standstill);
    }

    RequestRow with(Review next) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, participants, next, times,
                endReason, standstill);
    }

    RequestRow with(List<Participant> next) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, next, review, times, endReason,
                standstill);
    }

    RequestRow numbered(String given) {
        return new RequestRow(id, version, phase, given, initiator, applicant, papers, participants, review, times,
                endReason, standstill);
    }

    RequestRow because(String reason) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, participants, review, times,
                reason, standstill);
    }

    RequestRow standing(@Nullable Standstill still) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, participants, review, times,
                endReason, still);
    }

    RequestRow each(Predicate<Participant> which, UnaryOperator<Participant> change) {
        return with(participants.stream().map(one -> which.test(one) ? change.apply(one) : one).toList());
    }
}
