package org.entente.command.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.Category;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.CaseScope;

/**
 * What the other aggregates of a case may know of its request, folded from the request's own events.
 *
 * @param number        such as XT-2026-007; empty before submission
 * @param participants  every department in the collaboration, the initiator included, in the order of the form
 * @param lead          the lead department, accountable for the whole
 * @param liaisons      who speaks for each department in this case, where one was named
 * @param kickoffHeld   whether the kickoff was held; a forced one is still to come when the planning begins
 * @param missedAnswers the departments that have not confirmed and let the time for it pass, each with that moment
 * @param attachments   the files that are attached to it now
 * @param hasty         opened in haste by the Office
 */
public record CaseFacts(RequestId request, String number, RequestPhase phase, Category category, DepartmentId initiator,
        List<DepartmentId> participants, DepartmentId lead, Map<DepartmentId, PersonId> liaisons, boolean kickoffHeld,
        Map<DepartmentId, Instant> missedAnswers, Set<ContentHash> attachments, boolean hasty) {
    public CaseFacts {
        attachments = Set.copyOf(attachments);
        participants = List.copyOf(participants);
        liaisons = Map.copyOf(liaisons);
        missedAnswers = Map.copyOf(missedAnswers);
    }

    public boolean isParticipant(DepartmentId department) {
        return participants.contains(department);
    }

    public Optional<PersonId> liaisonOf(DepartmentId department) {
        return Optional.ofNullable(liaisons.get(department));
    }

    /** For whom the limits of this case are looked up. */
    public CaseScope scope() {
        return new CaseScope(request, category);
    }

    /** The participating departments that this person is the named liaison of in this case. */
    public Set<DepartmentId> spokenForBy(PersonId person) {
        return participants.stream().filter(one -> person.equals(liaisons.get(one))).collect(Collectors.toSet());
    }
}
