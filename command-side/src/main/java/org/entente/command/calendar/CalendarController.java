package org.entente.command.calendar;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.CalendarCommand.WithdrawOfficeHours;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.command.effect.ReasonBody;
import org.entente.command.preview.Preview;
import org.entente.command.preview.PublicationPreview;
import org.entente.command.web.Answer;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Decides;
import org.entente.command.web.Instruction;
import org.entente.command.web.Previews;
import org.jspecify.annotations.Nullable;
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
    private final PublicationPreview previews;

    CalendarController(CommandAnswers answers, PublicationPreview previews) {
        this.answers = answers;
        this.previews = previews;
    }

    /** What the new version sets. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "sets")
    @JsonSubTypes({@JsonSubTypes.Type(name = "years", value = CalendarYearsBody.class),
            @JsonSubTypes.Type(name = "office-hours", value = OfficeHoursBody.class)})
    sealed interface CalendarVersionBody {}

    record CalendarYearsBody(List<CalendarYear> years) implements CalendarVersionBody {}

    /** @param from the day from which they are in force; null for at once */
    record OfficeHoursBody(OfficeHours hours, @Nullable LocalDate from) implements CalendarVersionBody {}

    @PostMapping("/versions")
    @Operation(summary = "Publish the tables of years, in force at once, or set the office hours, at once or from a later day")
    @Decides
    ResponseEntity<Answer> publish(@PathVariable String id, @RequestBody CalendarVersionBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.decided(command(id, body), by);
    }

    @PostMapping("/preview")
    @Operation(summary = "Try a version out: what it would move; nothing is written")
    @Previews
    Preview<CalendarEvent> preview(@PathVariable String id, @RequestBody CalendarVersionBody body,
            @Parameter(hidden = true) Principal who) {
        return previews.of(command(id, body), new PersonId(who.getName()));
    }

    @PostMapping("/versions/{version}/withdrawal")
    @Operation(summary = "Take office hours back that are not yet in force")
    @Decides
    ResponseEntity<Answer> withdraw(@PathVariable String id, @PathVariable long version, @RequestBody ReasonBody body,
            @Parameter(hidden = true) Instruction by) {
        requireKnown(id);
        return answers.decided(new WithdrawOfficeHours(version, body.reason()), by);
    }

    private static CalendarCommand command(String id, CalendarVersionBody body) {
        requireKnown(id);
        return switch (body) {
            case CalendarYearsBody it -> new PublishCalendarYears(it.years());
            case OfficeHoursBody it -> new SetOfficeHours(it.hours(), it.from());
        };
    }

    private static void requireKnown(String id) {
        if (!id.equals(WorkingCalendar.DEFAULT_ID)) {
            throw Refusal.notFound(id);
        }
    }
}
