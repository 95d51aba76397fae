package org.entente.query.closing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.EvaluationScores;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the departments judged each other, as far as it is told.
 *
 * @param mine    which departments the reader has judged, in this very case
 * @param given   the forms that the reader filled in, for nobody else to read
 * @param results of each department; none before the case is archived, when nothing is added any more
 */
public record Evaluation(List<DepartmentId> mine, List<Given> given, List<Result> results) {
    /** Fewer are nobody's mean. */
    private static final int FEWEST = 3;

    /** One evaluation form (handbook 1.8 T8) as it was filled in: 1 to 10 points in each of five dimensions. */
    public record Given(DepartmentId judge, DepartmentId judged, EvaluationScores scores, Text remark, Instant at) {
        private static Given of(DepartmentEvaluated e) {
            return new Given(e.judge(), e.judged(), e.scores(), e.remark(), e.occurredAt());
        }
    }

    /**
     * How often a department was judged, and how on the average.
     *
     * @param mean null with fewer than three evaluations
     */
    public record Result(DepartmentId department, int evaluations, @Nullable Mean mean) {}

    /** Of each dimension, and of all five, with one decimal. */
    public record Mean(BigDecimal responseSpeed, BigDecimal attitude, BigDecimal quality, BigDecimal communication,
            BigDecimal suggestions, BigDecimal overall) {}

    static Evaluation of(ClosingRow row, PersonId reader) {
        List<Given> given = row.evaluations().stream().filter(one -> one.by().equals(reader)).map(Given::of).toList();
        return new Evaluation(given.stream().map(Given::judged).toList(), given,
                row.archived() == null
                        ? List.of()
                        : row.departments().stream().map(one -> result(one, row)).toList());
    }

    // CLO-24: means are told of three evaluations or more, once, when the case is archived: from two answers nobody learns a third
    private static Result result(DepartmentId department, ClosingRow row) {
        List<EvaluationScores> scores = row.evaluations().stream().filter(one -> one.judged().equals(department))
                .map(DepartmentEvaluated::scores).toList();
        return new Result(department, scores.size(), scores.size() < FEWEST ? null : mean(scores));
    }

    private static Mean mean(List<EvaluationScores> scores) {
        return new Mean(mean(scores, EvaluationScores::responseSpeed, 1), mean(scores, EvaluationScores::attitude, 1),
                mean(scores, EvaluationScores::quality, 1), mean(scores, EvaluationScores::communication, 1),
                mean(scores, EvaluationScores::suggestions, 1), mean(scores, Evaluation::sum, 5));
    }

    private static int sum(EvaluationScores one) {
        return one.responseSpeed() + one.attitude() + one.quality() + one.communication() + one.suggestions();
    }

    private static BigDecimal mean(List<EvaluationScores> scores, ToIntFunction<EvaluationScores> points, int of) {
        return BigDecimal.valueOf(scores.stream().mapToInt(points).sum())
                .divide(BigDecimal.valueOf((long) scores.size() * of), 1, RoundingMode.HALF_UP);
    }
}
