package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;

/** Phase E: from the application to the archive (handbook 5, rule 8). */
final class ClosingSteps {
    private static final Duration LENGTH = Duration.ofHours(2);
    private static final LocalTime DONE = LocalTime.of(15, 0);

    private final CaseSheet sheet;
    private final Scenario scenario;

    ClosingSteps(CaseSheet sheet) {
        this.sheet = sheet;
        this.scenario = sheet.scenario();
    }

    void write() {
        Scenario.Closing closing = scenario.closing();
        PersonId lead = sheet.cast().liaison(scenario.lead());
        sheet.notCovered(sheet.at(closing.applied()), lead, "acceptance application");
        LocalDateTime reviewed = closing.reviewed();
        if (reviewed != null) {
            sheet.notCovered(sheet.at(reviewed), sheet.coordinator(), "acceptance meeting");
        }
        closing.corrections().forEach(one -> sheet.notCovered(sheet.at(one.due(), DONE),
                sheet.cast().liaison(one.dept()), "correction"));
        LocalDateTime again = closing.appliedAgain();
        if (again != null) {
            sheet.notCovered(sheet.at(again), lead, "acceptance application");
        }
        sheet.notCovered(sheet.at(closing.accepted()), sheet.coordinator(), "acceptance meeting");
        retrospective(closing);
        sheet.notCovered(sheet.at(closing.archived()), sheet.coordinator(), "archive");
        sheet.notCovered(sheet.at(scenario.improvement().due(), DONE),
                sheet.cast().named(scenario.improvement().owner()), "improvement action done");
    }

    private void retrospective(Scenario.Closing closing) {
        Instant begins = sheet.at(closing.retrospective());
        sheet.notCovered(begins, sheet.coordinator(), "retrospective");
        List<DepartmentId> all = scenario.participants();
        for (DepartmentId judge : all) {
            for (int i = 1; i < all.size(); i++) {
                sheet.notCovered(begins.plus(LENGTH), sheet.cast().liaison(judge), "evaluation");
            }
        }
    }
}
