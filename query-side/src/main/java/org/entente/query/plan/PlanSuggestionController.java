package org.entente.query.plan;

import java.security.Principal;
import java.time.LocalDate;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.Minutes;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanId;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.meeting.MeetingProjection;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a plan could begin with, for whoever is to write it (handbook 1.3 B6). */
@RestController
final class PlanSuggestionController {
    private final Answers answers;
    private final CaseAccess access;

    PlanSuggestionController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/api/requests/{id}/plan/suggestion")
    ResponseEntity<PlanSuggestion> suggestion(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> of(Cases.seen(id, at, sight), at));
    }

    private static PlanSuggestion of(RequestRow request, Snapshot at) {
        LocalDate today = at.now().atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDate();
        PlanContent content = new PlanSketch(request, minutes(request, at), OrganizationProjection.of(at), today)
                .content();
        PlanId plan = PlanId.of(request.id());
        LocalDate end = request.papers().form().desiredEnd();
        return new PlanSuggestion(plan, content,
                at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("owner", plan).equal("code",
                        ObligationCode.PLAN_READY.code()), 1).stream().findFirst().map(one -> one.terms().dueAt())
                        .orElse(null),
                end, request.papers().form().milestones(), PlanHint.of(content, request.departments(), end));
    }

    /** The last edition of the kickoff's. */
    private static @Nullable Minutes minutes(RequestRow request, Snapshot at) {
        return at.one(MeetingProjection.MEETINGS, MeetingId.kickoffOf(request.id()).value())
                .filter(meeting -> !meeting.minutes().isEmpty()).map(meeting -> meeting.minutes().getLast().minutes())
                .orElse(null);
    }
}
