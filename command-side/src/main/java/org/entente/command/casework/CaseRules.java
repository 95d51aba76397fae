package org.entente.command.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.Command;
import org.entente.api.message.PhaseRules;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.Rules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** Questions that every command of a case has to pass before its own rules are asked. Each refuses or says nothing. */
public final class CaseRules {
    /** Working days by which an act may be recorded later than it happened (handbook 4, item 26). */
    private static final int BACK_DATING = 10;

    private CaseRules() {}

    /**
     * @param none the phase of what does not exist: everything but its creation is then {@code not-found}
     * @throws Refusal {@code phase} if the table does not allow the command now
     */
    public static <P extends Enum<P>> void requirePhase(PhaseRules<P> table, P phase, P none, Command command,
            String clause) {
        if (table.allows(phase, command.getClass())) {
            return;
        }
        if (phase == none) {
            throw Refusal.notFound(command.aggregateId());
        }
        throw Refusal.rule("phase", clause, "Not possible in this phase.").with("phase", phase.name().toLowerCase(
                Locale.ROOT)).with("command", command.getClass().getSimpleName());
    }

    /** @throws Refusal {@code case-phase} if the case is not at the point where this may be asked */
    public static void requireCase(PhaseRules<RequestPhase> table, CaseFacts theCase, Command command,
            String clause) {
        if (!table.allows(theCase.phase(), command.getClass())) {
            throw Refusal.rule("case-phase", clause, "The case is not at that point.").with("casePhase",
                    theCase.phase().code()).with("command", command.getClass().getSimpleName());
        }
    }

    /** @throws Refusal {@code not-participant} if the department takes no part in the case */
    public static void requireParticipant(CaseFacts theCase, DepartmentId department) {
        if (!theCase.isParticipant(department)) {
            throw Refusal.forbidden("not-participant", "1.1", "The department takes no part in this case.")
                    .with("department", department.value());
        }
    }

    /** @throws Refusal {@code wrong-department} if somebody speaks for another department than the one whose act it is */
    public static void requireDepartment(DepartmentId rightful, DepartmentId acting, String clause) {
        if (!rightful.equals(acting)) {
            throw Refusal.forbidden("wrong-department", clause, "This is for another department to do.").with(
                    "rightful",
                    rightful.value());
        }
    }

    /** @throws Refusal {@code unknown-person} if nobody of that id works for the company */
    public static void requireKnown(PersonId person, Rules rules) {
        if (rules.organization().company().people().stream().noneMatch(one -> one.id().equals(person))) {
            throw Refusal.invalid("unknown-person", "1.1", "Nobody of this id works for the company.").with("person",
                    person.value());
        }
    }

    /**
     * The moment at which something happened that may be recorded later.
     *
     * @throws Refusal {@code in-the-future}, or {@code too-long-ago} more than ten working days back
     */
    public static Instant backDated(@Nullable Instant stated, Occasion occasion) {
        Instant now = occasion.now();
        if (stated == null) {
            return now;
        }
        if (stated.isAfter(now)) {
            throw Refusal.invalid("in-the-future", "4 item 26", "That has not happened yet.");
        }
        WorkingCalendar calendar = occasion.rules().calendar();
        LocalDate earliest = calendar.minusWorkingDays(calendar.dateOf(now), BACK_DATING);
        if (calendar.dateOf(stated).isBefore(earliest)) {
            throw Refusal.rule("too-long-ago", "4 item 26", "Recorded at most ten working days later.").with("earliest",
                    earliest.toString());
        }
        return stated;
    }

    /** The person who acts. */
    public static PersonId person(Occasion occasion) {
        return new PersonId(occasion.by().actor());
    }
}
