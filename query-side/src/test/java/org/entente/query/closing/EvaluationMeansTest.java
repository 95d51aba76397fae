package org.entente.query.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.Category;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.EvaluationScores;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RetentionGround;
import org.entente.api.text.Text;
import org.entente.query.closing.Evaluation.Mean;
import org.entente.query.closing.Evaluation.Result;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule CLO-24: means of three evaluations or more, once, at the archive. */
class EvaluationMeansTest {
    private static final RequestId REQUEST = new RequestId("REQ-1");
    private static final DepartmentId RND = new DepartmentId("rnd");
    private static final DepartmentId LEGAL = new DepartmentId("legal");
    private static final Instant WHEN = Instant.parse("2026-06-12T08:00:00Z");
    private static final PersonId READER = new PersonId("reader");

    @Test
    void of_three_there_is_a_mean_with_one_decimal() {
        assertThat(Evaluation.of(archived(3), READER).results()).containsExactly(
                new Result(RND, 3, new Mean(new BigDecimal("8.0"), new BigDecimal("9.0"), new BigDecimal("8.7"),
                        new BigDecimal("10.0"), new BigDecimal("1.0"), new BigDecimal("7.3"))),
                new Result(LEGAL, 0, null));
    }

    @Test
    void of_two_there_is_none() {
        assertThat(Evaluation.of(archived(2), READER).results().getFirst()).isEqualTo(new Result(RND, 2, null));
    }

    @Test
    void before_the_archive_there_is_nothing_at_all() {
        assertThat(Evaluation.of(open(3), READER).results()).isEmpty();
    }

    private static ClosingRow archived(int evaluations) {
        return open(evaluations).archived(new RequestArchived(REQUEST, RequestPhase.RETROSPECTIVE,
                RetentionGround.ORDINARY, LocalDate.parse("2029-06-16"),
                new ArchiveContents(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), READER, WHEN),
                LocalDate.parse("2026-06-16"));
    }

    private static ClosingRow open(int evaluations) {
        ClosingRow row = new ClosingRow(REQUEST, "XT-2026-007", Text.NONE, Text.NONE, Category.REGULAR,
                List.of(RND, LEGAL), null, List.of(), List.of(), null, null, null);
        List<Integer> quality = List.of(8, 8, 10);
        for (int n = 0; n < evaluations; n++) {
            row = row.evaluated(new DepartmentEvaluated(REQUEST, new DepartmentId("judge" + n), RND,
                    new EvaluationScores(7 + n, 9, quality.get(n), 10, 1), Text.NONE, new PersonId("judge" + n),
                    WHEN));
        }
        return row;
    }
}
