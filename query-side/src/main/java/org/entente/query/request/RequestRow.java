package org.entente.query.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
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
 * @param forced    that it was begun although departments were silent; null if it was not
 */
public record RequestRow(RequestId id, long version, RequestPhase phase, @Nullable String number,
        DepartmentId initiator, PersonId applicant, Papers papers, List<Participant> participants,
        @Nullable Review review, RequestTimes times, @Nullable String endReason,
        @Nullable Standstill standstill, @Nullable Forced forced) {
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

    /** The departments that take part in fact: before the approval the initiator alone, unless it was opened in haste. */
    public List<DepartmentId> parties() {
        return times.approvedAt() == null && !papers.hasty() ? List.of(initiator) : departments();
    }

    /** Who speaks for a department in this case. */
    public List<PersonId> liaisons() {
        return participants.stream().map(Participant::liaison).filter(Objects::nonNull).distinct().toList();
    }

    /** The roles that this person has in this case, besides those that the company gives. */
    public Set<RoleHeld> rolesOf(PersonId person) {
        return participants.stream().filter(one -> person.equals(one.liaison()))
                .map(one -> new RoleHeld(Role.LIAISON, one.department()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the kickoff was held; after a forced one the planning begins before. */
    public boolean kickoffHeld() {
        return times.kickoffHeldAt() != null;
    }

    boolean owesAnswer(DepartmentId department) {
        return participants.stream().anyMatch(one -> one.department().equals(department)
                && one.answer().standing() == Standing.PENDING);
    }

    boolean anyObjected() {
        return participants.stream().anyMatch(one -> one.answer().standing() == Standing.OBJECTED);
    }

    RequestRow at(long newVersion) {
        return new RequestRow(id, newVersion, phase, number, initiator, applicant, papers, participants, review, times,
                endReason, standstill, forced);
    }

    RequestRow in(RequestPhase next, RequestTimes when) {
        return new RequestRow(id, version, next, number, initiator, applicant, papers, participants, review, when,
                endReason, standstill, forced);
    }

    RequestRow with(Papers next) {
        return new RequestRow(id, version, phase, number, initiator, applicant, next, participants, review, times,
                endReason, standstill, forced);
    }

    RequestRow with(Review next) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, participants, next, times,
                endReason, standstill, forced);
    }

    RequestRow with(List<Participant> next) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, next, review, times,
                endReason, standstill, forced);
    }

    RequestRow with(Forced next) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, participants, review, times,
                endReason, standstill, next);
    }

    RequestRow numbered(String given) {
        return new RequestRow(id, version, phase, given, initiator, applicant, papers, participants, review, times,
                endReason, standstill, forced);
    }

    RequestRow because(String reason) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, participants, review, times,
                reason, standstill, forced);
    }

    RequestRow standing(@Nullable Standstill still) {
        return new RequestRow(id, version, phase, number, initiator, applicant, papers, participants, review, times,
                endReason, still, forced);
    }

    RequestRow each(Predicate<Participant> which, UnaryOperator<Participant> change) {
        return with(participants.stream().map(one -> which.test(one) ? change.apply(one) : one).toList());
    }
}
