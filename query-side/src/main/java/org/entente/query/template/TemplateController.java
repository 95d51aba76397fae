package org.entente.query.template;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.ListBody;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Starter templates, for everybody signed in. */
@RestController
final class TemplateController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Answers answers;
    private final Templates templates;

    TemplateController(Answers answers, Templates templates) {
        this.answers = answers;
        this.templates = templates;
    }

    @GetMapping("/api/templates")
    ResponseEntity<ListBody<TemplateLine>> list(AsOf asOf) {
        return answers.any(asOf, at -> new ListBody<>(templates.all().stream().map(TemplateLine::of).toList(), null,
                at.position()));
    }

    /** Its days are counted from {@code start}; if that is not said, from the Monday that comes next. */
    @GetMapping("/api/templates/{id}")
    ResponseEntity<TemplateView> one(@PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate start,
            AsOf asOf) {
        Template template = templates.of(id).orElseThrow(() -> Refusal.notFound(id));
        if (start != null && (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR)) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-parameter", "The start is a day of 2000 to 2199.")
                    .with("parameter", "start");
        }
        return answers.any(asOf, at -> TemplateView.of(template, start == null ? nextMonday(at) : start,
                OrganizationProjection.of(at)));
    }

    private static LocalDate nextMonday(Snapshot at) {
        return CalendarProjection.inForce(at).dateOf(at.now()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
