package org.entente.command.delivery;

import java.security.Principal;
import java.time.Clock;
import java.util.UUID;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueId;
import org.entente.api.notice.NoticeCommand.RecordReading;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.NoticesId;
import org.entente.api.refusal.Refusal;
import org.entente.command.desk.Desk;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What somebody does with the notices in the own inbox. Done again it changes nothing, so it needs no key. */
@RestController
@Tag(name = "Notices")
final class NoticeController {
    private final Deliveries deliveries;
    private final Desk people;
    private final Desk system;
    private final Clock clock;

    NoticeController(Deliveries deliveries, Desk people, @Qualifier("systemDesk") Desk system, Clock clock) {
        this.deliveries = deliveries;
        this.people = people;
        this.system = system;
        this.clock = clock;
    }

    @PostMapping("/api/notices/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that a notice was read")
    void read(@PathVariable long id, Principal who) {
        Delivery notice = own(id, who);
        Integer number = notice.number();
        if (deliveries.read(id, clock.instant()) && number != null) {
            record(notice, number);
        }
    }

    @PostMapping("/api/notices/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Acknowledge a notice; of a critical issue this acknowledges the issue")
    void acknowledge(@PathVariable long id, Principal who) {
        Delivery notice = own(id, who);
        if (notice.number() != null && notice.urgency() == NoticeUrgency.CRITICAL) {
            UUID command = NamedUuid.of("acknowledgement", Long.toString(id), who.getName());
            people.carryOut(new Order(new Acknowledge(new IssueId(notice.about())), who.getName(), command,
                    command.toString().replace("-", ""), null, null, "api", null));
            deliveries.acknowledged(who.getName(), notice.about(), clock.instant());
        } else {
            deliveries.acknowledged(id, clock.instant());
        }
    }

    private Delivery own(long id, Principal who) {
        return deliveries.inboxOf(who.getName(), id).orElseThrow(() -> Refusal.notFound("notice " + id));
    }

    /** A telling is read once, however often it was repeated. */
    private void record(Delivery notice, int number) {
        UUID command = NamedUuid.of("reading", Long.toString(notice.id()));
        try {
            system.carryOut(new Order(
                    new RecordReading(NoticesId.of(new IssueId(notice.about())), number,
                            new PersonId(notice.recipient())),
                    Acting.system("reaction/deliveries").actor(), command, command.toString().replace("-", ""), null,
                    null, "api", null));
        } catch (Refusal refusal) {
            if (!refusal.code().equals("already-read")) {
                throw refusal;
            }
        }
    }
}
