package org.entente.command.player;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.entente.api.deadline.Deadlines;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionCommand.ClearAttention;
import org.entente.api.task.AttentionCommand.NoteContact;
import org.entente.api.task.ContactWay;

/** The company's roll-up of every week in which a case is executing, and what follows from it (handbook 5, rule 6). */
final class RollUpSteps {
    private static final LocalTime PUBLISHED = LocalTime.of(10, 0);
    private static final LocalTime CLEARED = LocalTime.of(10, 5);
    private static final LocalTime CONTACT = LocalTime.of(14, 0);
    /** Places of the company's own steps, after those of the set-up. */
    private static final int FIRST_PLACE = 100;

    private final List<Step> steps = new ArrayList<>();

    private RollUpSteps() {}

    static List<Step> of(List<CaseSheet> sheets) {
        TreeSet<LocalDate> days = new TreeSet<>();
        sheets.forEach(sheet -> days.addAll(summaryDays(sheet)));
        RollUpSteps all = new RollUpSteps();
        for (LocalDate day : days) {
            CaseSheet any = sheets.getFirst();
            all.add(any.at(day, PUBLISHED), any.cast().chronicler().value(),
                    new StepAct.RollUp(RollUpId.on(day)));
            sheets.forEach(sheet -> all.attention(sheet, day, days.lower(day)));
        }
        return all.steps;
    }

    /** The days on which weeks are summed up in which the case was executing. */
    private static List<LocalDate> summaryDays(CaseSheet sheet) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate executing = sheet.scenario().dates().kickoff().toLocalDate();
        LocalDate monday = executing.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        for (; monday.atStartOfDay().isBefore(sheet.scenario().closing().lastApplied()); monday = monday.plusWeeks(1)) {
            if (sheet.scenario().closing().leavesExecuting(monday)) {
                days.add(Deadlines.summaryDay(monday.plusWeeks(1), sheet.calendar()));
            }
        }
        return days;
    }

    /** Contact about each row that is flagged for the first time; clearance after the first roll-up without it. */
    private void attention(CaseSheet sheet, LocalDate day, LocalDate before) {
        Instant now = sheet.at(day, PUBLISHED);
        for (TaskCourse course : TaskCourse.of(sheet)) {
            boolean flagged = course.isFlaggedAt(now);
            boolean wasFlagged = before != null && course.isFlaggedAt(sheet.at(before, PUBLISHED));
            if (flagged && !wasFlagged) {
                add(sheet.at(day, CONTACT), sheet.coordinator().value(), new StepAct.Give(new NoteContact(
                        sheet.item(course.number()), sheet.cast().liaison(course.task().dept()), ContactWay.PHONE,
                        Wording.contact(course))));
            }
            if (wasFlagged && !flagged) {
                add(sheet.at(day, CLEARED), sheet.coordinator().value(),
                        new StepAct.Give(new ClearAttention(sheet.item(course.number()), "")));
            }
        }
    }

    private void add(Instant at, String actor, StepAct act) {
        steps.add(new Step(at, "", FIRST_PLACE + steps.size(), actor, act, null));
    }
}
