package org.entente.command.request;

import java.time.Instant;

import org.entente.api.identity.Acting;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestId;
import org.entente.api.rules.RuleBook;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.NewRules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** Rules OBL-5 and POL-6: what a request owes moves by the limits of its own case and category and by no other's (handbook 1.7, 1.13). */
class RequestUnderNewRulesTest {
    private static final RequestCommand TICK = new RequestCommand.Tick(CaseWorld.REQUEST);

    @Test
    void the_limit_of_its_category_moves_it() {
        assertThat(answerDueUnder(LimitScope.of(Category.REGULAR))).isEqualTo(at("2026-03-04T18:00"));
    }

    @Test
    void the_limit_of_its_own_case_moves_it() {
        assertThat(answerDueUnder(LimitScope.of(CaseWorld.REQUEST))).isEqualTo(at("2026-03-04T18:00"));
    }

    @Test
    void the_limits_of_another_category_or_case_do_not() {
        assertThat(answerDueUnder(LimitScope.of(Category.EMERGENCY))).isEqualTo(at("2026-03-05T18:00"));
        assertThat(answerDueUnder(LimitScope.of(new RequestId("REQ-2")))).isEqualTo(at("2026-03-05T18:00"));
    }

    @Test
    void the_case_keeps_its_own_when_the_company_changes() {
        RuleBook own = NewRules.limit(CaseWorld.BOOK, at("2026-03-03T12:00"), LimitScope.of(CaseWorld.REQUEST),
                LimitKey.PRELIMINARY_REVIEW, "5 wd");
        RuleBook company = NewRules.limit(own, at("2026-03-03T13:00"), LimitKey.PRELIMINARY_REVIEW, "2 wd");

        var story = Requests.submitted().under(company).when(at("2026-03-03T14:00"), Acting.CLOCK, TICK);

        assertThat(story.open(ObligationCode.PRELIMINARY_REVIEW, "").dueAt()).isEqualTo(at("2026-03-09T18:00"));
        assertThat(story.open(ObligationCode.PRELIMINARY_REVIEW, "").policyVersion()).isEqualTo(1);
    }

    private static Instant answerDueUnder(LimitScope scope) {
        return Requests.approved()
                .under(NewRules.limit(CaseWorld.BOOK, at("2026-03-03T12:00"), scope, LimitKey.CONFIRMATION, "1 wd"))
                .when(at("2026-03-03T12:30"), Acting.CLOCK, TICK)
                .open(ObligationCode.CONFIRMATION, CaseWorld.RND.value()).dueAt();
    }
}
