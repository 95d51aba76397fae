package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.improvement.ImprovementCommand.CompleteImprovement;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingCommand.ArchiveRequest;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.ClosingCommand.EvaluateDepartment;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.CorrectionOrder;
import org.entente.api.request.EvaluationScores;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.text.Text;

/** Phase E: from the application to the archive (handbook 5, rule 8). */
final class ClosingSteps {
    private static final Duration CALLED_AFTER = Duration.ofMinutes(30);
    private static final Duration CALLED_AFTER_ACCEPTANCE = Duration.ofHours(3);
    private static final LocalTime DONE = LocalTime.of(15, 0);
    private static final EvaluationScores SCORES = new EvaluationScores(9, 9, 8, 9, 8);

    private final CaseSheet sheet;
    private final Scenario scenario;
    private final ClosingWords words;
    private final PersonId liaisonOfLead;

    ClosingSteps(CaseSheet sheet) {
        this.sheet = sheet;
        this.scenario = sheet.scenario();
        this.words = new ClosingWords(sheet);
        this.liaisonOfLead = sheet.cast().liaison(scenario.lead());
    }

    void write() {
        Scenario.Closing closing = scenario.closing();
        application(closing.applied());
        LocalDateTime reviewed = closing.reviewed();
        LocalDateTime again = closing.appliedAgain();
        if (reviewed == null || again == null) {
            acceptance(1, closing.applied(), closing.accepted(), closing.result());
        } else {
            acceptance(1, closing.applied(), reviewed, closing.result());
            new RectificationSteps(sheet).write(reviewed.toLocalDate());
            application(again);
            acceptance(2, again, closing.accepted(), String.valueOf(closing.finalResult()));
        }
        retrospective(closing);
        sheet.give(sheet.at(closing.archived()), sheet.coordinator(),
                new ArchiveRequest(sheet.request(), words.ground()));
        sheet.give(sheet.at(scenario.improvement().due(), DONE), owner(),
                new CompleteImprovement(ImprovementId.nth(sheet.request(), 1), ClosingWords.DONE));
    }

    private void application(LocalDateTime at) {
        sheet.give(sheet.at(at), liaisonOfLead, new ApplyForAcceptance(sheet.request(), scenario.lead(),
                words.deliverables(), words.measured()));
    }

    /** The meeting begins when the file says; its result is recorded at its end. */
    private void acceptance(int round, LocalDateTime applied, LocalDateTime begins, String result) {
        MeetingId meeting = sheet.meeting("acceptance-" + round);
        AcceptanceResult verdict = AcceptanceResult.valueOf(result.toUpperCase(Locale.ROOT));
        boolean passed = verdict != AcceptanceResult.NOT_PASSED;
        MeetingSteps steps = new MeetingSteps(sheet, meeting, MeetingKind.ACCEPTANCE, sheet.at(begins));
        steps.write(sheet.at(applied).plus(CALLED_AFTER), MeetingSteps.acceptors(sheet), words.acceptance(round),
                words.verdict(verdict), () -> sheet.give(steps.ends(), sheet.coordinator(), new DecideAcceptance(
                        sheet.request(), round, meeting, verdict, words.judged(passed), words.remarks(verdict),
                        passed ? sheet.cast().head(scenario.initiator()) : null,
                        passed ? List.of() : corrections())));
    }

    private List<CorrectionOrder> corrections() {
        return scenario.closing().corrections().stream().map(
                one -> new CorrectionOrder(one.dept(), new Text(one.zh(), one.en()), one.due(), null)).toList();
    }

    private void retrospective(Scenario.Closing closing) {
        MeetingId meeting = sheet.meeting("retrospective");
        MeetingSteps steps = new MeetingSteps(sheet, meeting, MeetingKind.RETROSPECTIVE,
                sheet.at(closing.retrospective()));
        steps.write(sheet.at(closing.accepted()).plus(CALLED_AFTER_ACCEPTANCE), MeetingSteps.liaisons(sheet),
                ClosingWords.RETROSPECTIVE, words.lesson(), () -> {
                    sheet.give(steps.ends(), sheet.coordinator(),
                            new RecordRetrospective(sheet.request(), meeting, words.taught(),
                                    List.of(new ImprovementOrder(Wording.improvement(scenario), owner(),
                                            scenario.improvement().due(), Text.NONE))));
                    evaluations(steps.ends());
                });
    }

    private void evaluations(Instant at) {
        for (DepartmentId judge : scenario.participants()) {
            scenario.participants().stream().filter(one -> !one.equals(judge)).forEach(
                    one -> sheet.give(at, sheet.cast().liaison(judge),
                            new EvaluateDepartment(sheet.request(), judge, one, SCORES, Text.NONE)));
        }
    }

    private PersonId owner() {
        return sheet.cast().named(scenario.improvement().owner());
    }
}
