package org.entente.command.calendar;

import java.util.List;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.refusal.Refusal;
import org.entente.command.web.Answer;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Decides;
import org.entente.command.web.Instruction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** New versions of the working calendar (handbook 3.1). */
@RestController
@RequestMapping("/api/calendars/{id}")
@Tag(name = "Rules")
final class CalendarController {
    private final CommandAnswers answers;

    CalendarController(CommandAnswers answers) {
        this.answers = answers;
    }

    /** What the new version sets. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "sets")
    @JsonSubTypes({@JsonSubTypes.Type(name = "years", value = CalendarYearsBody.class),
            @JsonSubTypes.Type(name = "office-hours", value = OfficeHoursBody.class)})
    sealed interface CalendarVersionBody {}

    record CalendarYearsBody(List<CalendarYear> years) implements CalendarVersionBody {}

    record OfficeHoursBody(OfficeHours hours) implements CalendarVersionBody {}

    @PostMapping("/versions")
    @Operation(summary = "Publish the tables of years, or set the office hours; in force at once")
    @Decides
    ResponseEntity<Answer> publish(@PathVariable String id, @RequestBody CalendarVersionBody body,
            @Parameter(hidden = true) Instruction by) {
        if (!id.equals(WorkingCalendar.DEFAULT_ID)) {
            throw Refusal.notFound(id);
        }
        CalendarCommand version = switch (body) {
            case CalendarYearsBody it -> new PublishCalendarYears(it.years());
            case OfficeHoursBody it -> new SetOfficeHours(it.hours());
        };
        return answers.decided(version, by);
    }
}
