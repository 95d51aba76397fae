package org.entente.query.calendar;

import java.security.Principal;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Publication;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.effect.Effects;
import org.entente.query.effect.EffectsView;
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
    private final CaseAccess access;

    CalendarController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** In force at the moment asked about, or in the version named. */
    @GetMapping("/api/calendars/{id}")
    ResponseEntity<CalendarView> calendar(@PathVariable String id,
            @RequestParam(required = false) @Nullable Long version, AsOf asOf) {
        return answers.one(asOf, CalendarCommand.ID, at -> {
            CalendarRow row = at.get(CalendarProjection.CALENDARS, id);
            if (version != null && !row.knows(version)) {
                throw Refusal.notFound(id + " version " + version);
            }
            return CalendarView.of(row, version == null ? row.inForce(at.now()) : row.at(version), at.now());
        });
    }

    /** What this version moved: open at its own position, or opened under older rules after it. */
    @GetMapping("/api/calendars/{id}/versions/{version}/effects")
    ResponseEntity<EffectsView> effects(@PathVariable String id, @PathVariable long version, AsOf asOf, Principal who) {
        Sight sight = access.ofPublications(who);
        return answers.any(asOf, at -> {
            CalendarRow.Publication published = at.get(CalendarProjection.CALENDARS, id).publications().stream()
                    .filter(one -> one.version() == version).findFirst()
                    .orElseThrow(() -> Refusal.notFound(id + " version " + version));
            return Effects.of(Publication.ofCalendar(version), published.from(), published.position(), sight, at);
        });
    }
}
