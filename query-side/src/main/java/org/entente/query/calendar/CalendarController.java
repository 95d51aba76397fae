package org.entente.query.calendar;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.refusal.Refusal;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar, for everybody. */
@RestController
final class CalendarController {
    private final Answers answers;

    CalendarController(Answers answers) {
        this.answers = answers;
    }

    /** In force at the moment asked about, or in the version named. */
    @GetMapping("/api/calendars/{id}")
    ResponseEntity<CalendarView> calendar(@PathVariable String id,
            @RequestParam(required = false) @Nullable Long version, AsOf asOf) {
        return answers.one(asOf, CalendarCommand.ID, at -> {
            CalendarRow row = at.get(CalendarProjection.CALENDARS, id);
            long asked = version == null ? row.latest() : version;
            if (asked < 1 || asked > row.latest()) {
                throw Refusal.notFound(id + " version " + asked);
            }
            return CalendarView.of(row, asked);
        });
    }
}
