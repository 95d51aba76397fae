package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ContentHash;
import org.entente.api.request.CorrectionOrder;
import org.entente.api.request.Deliverable;
import org.entente.api.request.EvaluationScores;
import org.entente.api.request.GoalActual;
import org.entente.api.request.GoalJudgement;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.RetentionGround;
import org.entente.api.request.Retrospective;
import org.entente.api.request.RootCause;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What bodies of the end of a case look like. Only what is {@code @Nullable} may be left out. */
final class ClosingBodies {
    private ClosingBodies() {}

    record ApplicationBody(@Nullable DepartmentId department, List<DeliverableBody> deliverables,
            List<ActualBody> goals) {
        List<Deliverable> handedOver() {
            return deliverables.stream().map(one -> new Deliverable(one.what(), one.attachment())).toList();
        }

        List<GoalActual> measured() {
            return goals.stream().map(one -> new GoalActual(one.goal(), one.actual())).toList();
        }
    }

    record ActualBody(String goal, Text actual) {}

    record DeliverableBody(Text what, @Nullable ContentHash attachment) {}

    /** The acceptance report of handbook 1.8 T7. */
    record AcceptanceBody(int round, MeetingId meeting, AcceptanceResult result, List<GoalBody> goals,
            @Nullable Text remarks, @Nullable PersonId consent, @Nullable List<CorrectionBody> corrections) {
        List<GoalJudgement> judgements() {
            return goals.stream().map(one -> new GoalJudgement(one.goal(), Text.orNone(one.actual()),
                    Text.orNone(one.deviation()), one.verdict(), one.measuredOn())).toList();
        }

        List<CorrectionOrder> ordered() {
            return corrections == null
                    ? List.of()
                    : corrections.stream().map(
                            one -> new CorrectionOrder(one.department(), one.what(), one.due(), one.assignee()))
                            .toList();
        }
    }

    record GoalBody(String goal, @Nullable Text actual, @Nullable Text deviation, GoalVerdict verdict,
            @Nullable LocalDate measuredOn) {}

    record CorrectionBody(DepartmentId department, Text what, LocalDate due, @Nullable PersonId assignee) {}

    record RectificationBody(@Nullable DepartmentId department, Text report) {}

    /** The evaluation form of handbook 1.8 T8. */
    record EvaluationBody(@Nullable DepartmentId department, DepartmentId judged, ScoresBody scores,
            @Nullable Text remark) {}

    /** 1 to 10 points each. */
    record ScoresBody(int responseSpeed, int attitude, int quality, int communication, int suggestions) {
        EvaluationScores scores() {
            return new EvaluationScores(responseSpeed, attitude, quality, communication, suggestions);
        }
    }

    /** The retrospective of handbook 1.8 T9. */
    record RetrospectiveBody(@Nullable MeetingId meeting, Text goalAndResult, List<Text> wentWell,
            List<Text> wentBadly, List<CauseBody> causes, List<ImprovementBody> improvements) {
        Retrospective content() {
            return new Retrospective(goalAndResult, wentWell, wentBadly,
                    causes.stream().map(one -> new RootCause(one.problem(), one.whys())).toList());
        }

        List<ImprovementOrder> orders() {
            return improvements.stream().map(one -> new ImprovementOrder(one.content(), one.assignee(), one.due(),
                    Text.orNone(one.verification()))).toList();
        }
    }

    record CauseBody(Text problem, List<Text> whys) {}

    record ImprovementBody(Text content, PersonId assignee, LocalDate due, @Nullable Text verification) {}

    record ArchiveBody(RetentionGround ground) {}
}
