package org.entente.query.paper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.Presence;
import org.entente.api.message.StoredAs;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestUrgency;
import org.entente.api.rollup.AttentionMark;
import org.entente.api.rollup.SlotRow;
import org.entente.api.task.ContactWay;
import org.entente.api.task.RiskLevel;
import org.entente.query.request.ResourceView;
import org.entente.query.request.Standing;
import org.entente.query.task.FlagState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers have a word in both languages for everything that they show. */
class CodeWordsTest {
    @Test
    void every_code_that_a_paper_shows_has_words() {
        Stream<Enum<?>> shown = Stream.of(Category.values(), RequestUrgency.values(), Confidentiality.values(),
                DepartmentPart.values(), Standing.values(), ResourceView.Promise.values(), IssueKind.values(),
                IssuePhase.values(), Urgency.values(), MeetingKind.values(), Presence.values(),
                AttentionMark.values(), SlotRow.Outcome.values(), RiskLevel.values(), FlagState.values(),
                ContactWay.values(), ObjectionGround.values(), ObjectionState.values(), ObligationState.values())
                .flatMap(Arrays::stream);
        assertThat(shown.filter(one -> !CodeWords.has(one))).isEmpty();
    }

    @Test
    void every_limit_of_an_issue_has_words() {
        EnumSet<ObligationCode> limits = EnumSet.range(ObligationCode.TRIAGE, ObligationCode.VERIFICATION);
        limits.add(ObligationCode.INCIDENT_REVIEW);

        assertThat(limits).hasSize(15).allSatisfy(one -> assertThat(Names.words(CodeWords.of("Limit", one.code())).en())
                .isNotEqualTo(one.code()));
    }

    @Test
    void every_act_on_an_issue_has_words() {
        List<String> acts = Arrays.stream(IssueEvent.class.getPermittedSubclasses())
                .map(one -> one.getAnnotation(StoredAs.class).value()).toList();
        assertThat(acts).hasSizeGreaterThan(20)
                .allSatisfy(act -> assertThat(CodeWords.of("Act", act)).isInstanceOfSatisfying(Value.Words.class,
                        words -> assertThat(words.text().zh()).isNotEqualTo(act)));
    }
}
