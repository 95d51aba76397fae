package org.entente.api.meeting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.entente.api.request.RequestPhase;

/** Which kind of meeting is called at which point of its case (handbook 1.3, 1.5, 1.6). */
public final class MeetingKinds {
    // MTG-12: each kind of meeting has its time in a case
    private static final Map<MeetingKind, Set<RequestPhase>> CALLED_IN = new EnumMap<>(Map.of(
            MeetingKind.KICKOFF, EnumSet.of(RequestPhase.CONFIRMED, RequestPhase.PLANNING),
            MeetingKind.WEEKLY_SYNC, EnumSet.of(RequestPhase.PLANNING, RequestPhase.EXECUTING,
                    RequestPhase.IN_ACCEPTANCE),
            MeetingKind.COORDINATION, EnumSet.of(RequestPhase.CONFIRMED, RequestPhase.PLANNING,
                    RequestPhase.EXECUTING, RequestPhase.IN_ACCEPTANCE),
            MeetingKind.TASK_FORCE, EnumSet.of(RequestPhase.CONFIRMED, RequestPhase.PLANNING, RequestPhase.EXECUTING,
                    RequestPhase.IN_ACCEPTANCE, RequestPhase.SUSPENDED),
            MeetingKind.EMERGENCY, EnumSet.of(RequestPhase.CONFIRMED, RequestPhase.PLANNING, RequestPhase.EXECUTING,
                    RequestPhase.IN_ACCEPTANCE, RequestPhase.SUSPENDED),
            MeetingKind.ACCEPTANCE, EnumSet.of(RequestPhase.IN_ACCEPTANCE),
            MeetingKind.RETROSPECTIVE, EnumSet.of(RequestPhase.RETROSPECTIVE)));

    /** The meetings that are about an issue: who comes follows from it. */
    private static final Set<MeetingKind> ABOUT_AN_ISSUE = EnumSet.of(MeetingKind.COORDINATION, MeetingKind.TASK_FORCE,
            MeetingKind.EMERGENCY);

    private MeetingKinds() {}

    /** Whether a meeting of this kind may be called while its case stands there. */
    public static boolean calledIn(MeetingKind kind, RequestPhase phase) {
        return CALLED_IN.getOrDefault(kind, Set.of()).contains(phase);
    }

    public static boolean isAboutAnIssue(MeetingKind kind) {
        return ABOUT_AN_ISSUE.contains(kind);
    }
}
