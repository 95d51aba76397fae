package org.entente.command.issue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;

/** Who holds an issue, who owes what of it to whom, and who is told (handbook 1.1, 1.5). */
final class IssueParties {
    private IssueParties() {}

    // Rule ISS-5: normal is held by the Office, urgent by the vice president over the first responsible department
    // (handbook 4.7), critical by the general manager (4.1).
    static Party holder(Urgency urgency, DepartmentId main) {
        return switch (urgency) {
            case NORMAL -> Party.OFFICE;
            case URGENT -> Party.vicePresidentOver(main);
            case CRITICAL -> Party.GENERAL_MANAGER;
        };
    }

    /** The level above, which hears of what was missed; above the general manager there is nobody. */
    static Party nextLevel(Urgency urgency, DepartmentId main) {
        return urgency == Urgency.NORMAL ? Party.vicePresidentOver(main) : Party.GENERAL_MANAGER;
    }

    /** The notice that telling the holder of this level meets. */
    static ObligationCode noticeAt(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> throw new IllegalStateException("a normal issue is held by the Office: nobody to tell");
            case URGENT -> ObligationCode.URGENT_NOTICE;
            case CRITICAL -> ObligationCode.CRITICAL_NOTICE;
        };
    }

    static Party debtor(ObligationCode code, Origin origin) {
        return switch (code) {
            case TRIAGE, NORMAL_MEETING -> Party.OFFICE;
            case NORMAL_SOLVED, URGENT_SOLVED, CRITICAL_SOLVED, CRITICAL_CONTAIN -> Party.department(origin.main());
            case URGENT_MEASURES -> Party.vicePresidentOver(origin.main());
            case URGENT_NOTICE, URGENT_FOLLOW_UP, CRITICAL_NOTICE, CRITICAL_TEAM, CRITICAL_REPORT, CRITICAL_FOLLOW_UP,
                    INCIDENT_REVIEW ->
                Party.DIRECTOR;
            case VERIFICATION -> verifier(origin);
            default -> throw new IllegalArgumentException(code + " is not owed by an issue");
        };
    }

    static Party creditor(ObligationCode code, Origin origin) {
        return switch (code) {
            case TRIAGE, NORMAL_MEETING, URGENT_MEASURES -> origin.reporter();
            case NORMAL_SOLVED -> Party.OFFICE;
            case URGENT_NOTICE, URGENT_SOLVED, URGENT_FOLLOW_UP -> Party.vicePresidentOver(origin.main());
            case CRITICAL_NOTICE, CRITICAL_TEAM, CRITICAL_CONTAIN, CRITICAL_REPORT, CRITICAL_SOLVED, CRITICAL_FOLLOW_UP,
                    INCIDENT_REVIEW ->
                Party.GENERAL_MANAGER;
            case VERIFICATION -> Party.department(origin.main());
            default -> throw new IllegalArgumentException(code + " is not owed by an issue");
        };
    }

    private static Party verifier(Origin origin) {
        DepartmentId verifier = origin.verifier();
        return verifier == null ? Party.OFFICE : Party.department(verifier);
    }

    // Rule ISS-6: the responsible departments and the Office hear of every issue; the director and the vice presidents
    // over the responsible departments of an urgent one; the general manager and all involved of a critical one.
    static List<Party> told(Ladder.Rung rung, Origin origin, Collection<DepartmentId> involved) {
        return rung.told().stream().flatMap(one -> switch (one) {
            case GENERAL_MANAGER -> Stream.of(Party.GENERAL_MANAGER);
            case DIRECTOR -> Stream.of(Party.DIRECTOR);
            case VICE_PRESIDENTS -> origin.responsible().stream().map(Party::vicePresidentOver);
            case OFFICE -> Stream.of(Party.OFFICE);
            case RESPONSIBLE_DEPARTMENTS -> origin.responsible().stream().map(Party::department);
            case INVOLVED_DEPARTMENTS -> involved.stream().map(Party::department);
        }).distinct().toList();
    }
}
