package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.LiaisonNamed;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;

/**
 * Rules CNF-1, CNF-2, CNF-4, CNF-7, CNF-8 and REQ-9: how departments agree, and that silence is not consent. A late answer
 * leaves the verdict as it was (OBL-3).
 */
class ConfirmationTest {
    @Test
    void the_last_confirmation_confirms_the_request_in_the_same_step() {
        Requests.approved().when(at("2026-03-05T15:55"), asHead(RND), Requests.confirm(RND, 1))
                .when(at("2026-03-05T16:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .then(new ConfirmationGiven(REQUEST, SALES, 1, head(SALES), null, at("2026-03-05T16:00")),
                        new ObligationMet(new ObligationId("OBL-REQ-1-3"), ObligationCode.CONFIRMATION,
                                at("2026-03-05T16:00")),
                        new RequestConfirmed(REQUEST, 1, Category.REGULAR, PRODUCT, PRODUCT,
                                List.of(PRODUCT, RND, SALES), at("2026-03-05T16:00")));
    }

    @Test
    void each_department_has_two_working_days_from_the_approval() {
        Obligation owed = Requests.approved().open(ObligationCode.CONFIRMATION, "rnd");

        assertThat(owed.dueAt()).isEqualTo(at("2026-03-05T18:00"));
        assertThat(owed.debtor()).isEqualTo(Party.department(RND));
        assertThat(owed.creditor()).isEqualTo(Party.department(PRODUCT));
    }

    @Test
    void a_silent_department_has_missed_it_has_not_agreed_and_can_still_answer() {
        var story = Requests.approved().when(at("2026-03-05T17:59"), asHead(RND), Requests.confirm(RND, 1))
                .when(at("2026-03-06T09:00"), asHead(SALES), Requests.confirm(SALES, 1));

        story.then(new ObligationMissed(new ObligationId("OBL-REQ-1-3"), ObligationCode.CONFIRMATION,
                at("2026-03-05T18:00")),
                new ConfirmationGiven(REQUEST, SALES, 1, head(SALES), null, at("2026-03-06T09:00")),
                new ObligationFulfilledLate(new ObligationId("OBL-REQ-1-3"), ObligationCode.CONFIRMATION,
                        at("2026-03-06T09:00")),
                new RequestConfirmed(REQUEST, 1, Category.REGULAR, PRODUCT, PRODUCT, List.of(PRODUCT, RND, SALES),
                        at("2026-03-06T09:00")));
    }

    @Test
    void after_the_due_moment_the_request_still_waits() {
        var story = Requests.approved().when(at("2026-03-20T09:00"), Acting.CLOCK, new Tick(REQUEST));

        assertThat(story.state().phase()).isEqualTo(RequestPhase.IN_CONFIRMATION);
    }

    @Test
    void the_liaison_named_in_this_case_answers_and_no_other() {
        var story = Requests.approved();
        story.refused(at("2026-03-03T12:00"), asLiaison(RND), Requests.confirm(RND, 1), "not-spokesman");

        story.when(at("2026-03-03T11:30"), asHead(RND), new NameLiaison(REQUEST, RND, liaison(RND)))
                .then(new LiaisonNamed(REQUEST, RND, liaison(RND), null, at("2026-03-03T11:30")))
                .when(at("2026-03-03T12:00"), asLiaison(RND), Requests.confirm(RND, 1))
                .thenAmongOthers(new ConfirmationGiven(REQUEST, RND, 1, liaison(RND), null, at("2026-03-03T12:00")));
    }

    @Test
    void another_liaison_replaces_the_one_before_who_stays_on_record() {
        Requests.approved().when(at("2026-03-03T11:30"), asHead(RND), new NameLiaison(REQUEST, RND, liaison(RND)))
                .when(at("2026-03-04T09:00"), asHead(RND), new NameLiaison(REQUEST, RND, head(RND)))
                .then(new LiaisonNamed(REQUEST, RND, head(RND), liaison(RND), at("2026-03-04T09:00")));
    }

    @Test
    void a_stranger_is_no_liaison_and_an_outsider_names_none() {
        Requests.approved().refused(at("2026-03-03T11:30"), asHead(RND),
                new NameLiaison(REQUEST, RND, new PersonId("nobody")), "unknown-person");
        Requests.approved().refused(at("2026-03-03T11:30"), asHead(LEGAL),
                new NameLiaison(REQUEST, LEGAL, liaison(LEGAL)), "not-participant");
    }

    @Test
    void a_department_confirms_once_and_the_initiator_not_at_all() {
        var story = Requests.approved().when(at("2026-03-03T12:00"), asHead(RND), Requests.confirm(RND, 1));

        story.refused(at("2026-03-03T12:01"), asHead(RND), Requests.confirm(RND, 1), "already-answered");
        story.refused(at("2026-03-03T12:01"), asHead(RND), Requests.object(RND, 1), "already-answered");
        story.refused(at("2026-03-03T12:01"), asHead(PRODUCT), Requests.confirm(PRODUCT, 1), "not-asked");
    }
}
