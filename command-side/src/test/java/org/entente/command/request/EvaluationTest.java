package org.entente.command.request;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.Role;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand.EvaluateDepartment;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.EvaluationScores;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rule CLO-17: each department's liaison judges each other department once. */
class EvaluationTest {
    private static final EvaluationScores GOOD = new EvaluationScores(9, 9, 8, 9, 8);

    @Test
    void a_liaison_judges_another_department_once() {
        // CLO-17: one about each
        Endings.accepted().when(at("2026-06-09T16:00"), asLiaison(RND), about(RND, SALES))
                .then(new DepartmentEvaluated(REQUEST, RND, SALES, GOOD, Text.NONE, liaison(RND),
                        at("2026-06-09T16:00")))
                .when(at("2026-06-09T16:01"), asLiaison(RND), about(RND, PRODUCT))
                .refused(at("2026-06-09T16:02"), asLiaison(RND), about(RND, SALES), "already-evaluated");
    }

    @Test
    void nobody_judges_himself_or_who_takes_no_part_and_nobody_else_judges() {
        Endings.accepted().refused(at("2026-06-09T16:00"), asLiaison(RND), about(RND, RND), "own-department");
        Endings.accepted().refused(at("2026-06-09T16:00"), asLiaison(RND), about(RND, LEGAL), "not-participant");
        Endings.accepted().refused(at("2026-06-09T16:00"), asLiaison(LEGAL), about(LEGAL, RND), "not-participant");
        Endings.accepted().refused(at("2026-06-09T16:00"), new Acting("du.hang", Role.LIAISON, PRODUCT),
                about(PRODUCT, RND), "not-liaison");
    }

    @Test
    void it_begins_with_the_acceptance() {
        Endings.applied().refused(at("2026-06-02T16:00"), asLiaison(RND), about(RND, SALES), "phase");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, -3})
    void each_dimension_has_one_to_ten_points(int points) {
        assertThatThrownBy(() -> new EvaluationScores(9, points, 8, 9, 8)).isInstanceOf(Refusal.class)
                .hasMessageContaining("1 to 10");
    }

    private static EvaluateDepartment about(DepartmentId judge, DepartmentId judged) {
        return new EvaluateDepartment(REQUEST, judge, judged, GOOD, Text.NONE);
    }
}
