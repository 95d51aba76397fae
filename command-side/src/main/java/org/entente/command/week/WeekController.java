package org.entente.command.week;

import org.entente.api.refusal.Refusal;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Fills;
import org.entente.command.web.Instruction;
import org.entente.command.web.NoFields;
import org.entente.command.week.Sheets.Filled;
import org.entente.command.week.WeekBodies.ExcuseBody;
import org.entente.command.week.WeekBodies.SheetBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The weekly updates (handbook 1.4 C2). */
@RestController
@RequestMapping("/api/weeks/{week}")
@Tag(name = "Weeks")
final class WeekController {
    private final Sheets sheets;
    private final CommandAnswers answers;

    WeekController(Sheets sheets, CommandAnswers answers) {
        this.sheets = sheets;
        this.answers = answers;
    }

    @PutMapping("/updates")
    @Operation(summary = "Report on a week: all rows at once, over all cases and departments that you speak for")
    @Fills
    ResponseEntity<SheetReport> update(@PathVariable WeekKey week, @RequestBody SheetBody body,
            @Parameter(hidden = true) Instruction by) {
        Filled filled = sheets.fill(week, body.rows(), by);
        return answers.told(filled.report(), filled.accepted(), by);
    }

    @PostMapping("/updates/copy")
    @Operation(summary = "Say of every item that is due in a week that nothing has changed")
    @Fills
    ResponseEntity<SheetReport> copy(@PathVariable WeekKey week, @RequestBody NoFields body,
            @Parameter(hidden = true) Instruction by) {
        Filled filled = sheets.copy(week, by);
        return answers.told(filled.report(), filled.accepted(), by);
    }

    @PostMapping("/slots/{id}/excuse")
    @Operation(summary = "Let a department's update pass, before it is due")
    @Changes
    ResponseEntity<Answer> excuse(@PathVariable WeekKey week, @PathVariable WeeklyUpdateId id,
            @RequestBody ExcuseBody body, @Parameter(hidden = true) Instruction by) {
        if (!id.value().startsWith(WeeklyUpdateId.ofWeek(week))) {
            throw Refusal.notFound(id.value());
        }
        return answers.changed(new ExcuseSlot(id, body.reason()), by);
    }
}
