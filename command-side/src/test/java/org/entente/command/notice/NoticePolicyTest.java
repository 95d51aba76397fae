package org.entente.command.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.MeetingEvent.SubstituteNamed;
import org.entente.api.meeting.MeetingEvent.SyncScheduled;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.meeting.Minutes;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangeEffect;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanSigned;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanId;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.Category;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.EvaluationScores;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestRejected;
import org.entente.api.request.RequestEvent.RequestReturned;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RetentionGround;
import org.entente.api.request.ReviewFindings;
import org.entente.api.text.Text;
import org.entente.command.decision.CaseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.junit.jupiter.params.provider.Arguments.of;

/** Rule SEC-7: who is told at once, row by row of handbook 1.9 as far as request, kickoff and plan go. */
class NoticePolicyTest {
    private static final Instant NOW = at("2026-03-03T14:00");
    private static final MeetingId MEETING = new MeetingId("MTG-1");
    private static final PlanId PLAN = PlanId.of(REQUEST);
    private static final String HASH = "ab".repeat(32);
    private static final PersonId GUEST = new PersonId("du.hang");
    /** Product began the case; sales named somebody of its own for it, rnd nobody. */
    private static final CaseFacts CASE = new CaseFacts(REQUEST, "XT-2026-007", RequestPhase.IN_CONFIRMATION,
            Category.REGULAR, PRODUCT, List.of(PRODUCT, RND, SALES), PRODUCT,
            Map.of(PRODUCT, new PersonId("applicant"), SALES, new PersonId("named.for.sales")), false, Map.of(),
            Set.of(), false);
    private static final MeetingScheduled INVITATION = new MeetingScheduled(MEETING, REQUEST, MeetingKind.KICKOFF,
            slot("2026-03-06T10:00"), HE_JIA, List.of(liaison(RND), liaison(SALES)), null, null, NOW);
    private static final List<DepartmentId> ASKED = List.of(RND, SALES);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whom_an_event_of_the_case_concerns(String row, DomainEvent event, List<String> told) {
        assertThat(notices(event)).isEqualTo(told);
    }

    static Stream<Arguments> whom_an_event_of_the_case_concerns() {
        return Stream.of(
                of("a submission: the Office", new RequestSubmitted(REQUEST, "XT-2026-007", 1, NOW),
                        List.of("request_submitted lin.lan office act", "request_submitted he.jia office act")),
                of("a return: the initiator", new RequestReturned(REQUEST, ReviewFindings.ALL_MET, "measure it", NOW),
                        List.of("request_returned applicant initiator act")),
                of("a rejection: the initiator", new RequestRejected(REQUEST, ReviewFindings.ALL_MET, "no need", NOW),
                        List.of("request_rejected applicant initiator know")),
                of("an approval: the heads", new RequestApproved(REQUEST, ReviewFindings.ALL_MET, ASKED, NOW),
                        List.of("request_approved head.rnd head act", "request_approved head.sales head act")),
                of("an objection: initiator and Office",
                        new ConfirmationObjected(REQUEST, 1, RND, 1, liaison(RND), ObjectionGround.ADJUSTMENT,
                                List.of(),
                                "", ObjectionRoute.INITIATOR, 1, NOW),
                        List.of("objection applicant initiator act", "objection lin.lan office know",
                                "objection he.jia office know")),
                of("a confirmation: nobody", new ConfirmationGiven(REQUEST, RND, 1, liaison(RND), null, NOW),
                        List.of()),
                of("a circulated plan: the heads of all participants", new PlanCirculated(PLAN, 1, HASH, NOW),
                        List.of("plan_to_sign head.product head act", "plan_to_sign head.rnd head act",
                                "plan_to_sign head.sales head act")),
                of("an archived case: the liaisons of all participants",
                        new RequestArchived(REQUEST, RequestPhase.RETROSPECTIVE, RetentionGround.ORDINARY,
                                LocalDate.parse("2029-03-03"),
                                new ArchiveContents(1, 2, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0), HE_JIA, NOW),
                        List.of("case_archived applicant liaison know", "case_archived liaison.rnd liaison know",
                                "case_archived named.for.sales liaison know")),
                of("an evaluation: nobody",
                        new DepartmentEvaluated(REQUEST, RND, SALES, new EvaluationScores(9, 9, 8, 9, 8), Text.NONE,
                                liaison(RND), NOW),
                        List.of()),
                of("a signature: nobody", new PlanSigned(PLAN, 1, HASH, RND, new PersonId("head.rnd"), NOW), List.of()),
                of("a plan in force: the liaisons, the named before the standing",
                        new PlanTookEffect(PLAN, REQUEST, 1, LocalDate.parse("2026-03-16"), 8, null,
                                CASE.participants(),
                                NOW),
                        List.of("plan_in_force applicant liaison know", "plan_in_force liaison.rnd liaison know",
                                "plan_in_force named.for.sales liaison know")));
    }

    @Test
    void who_is_invited_gets_the_invitation_again_when_it_moves_and_the_material() {
        List<String> everybody = List.of("liaison.rnd attendee act", "liaison.sales attendee act",
                "he.jia attendee act");

        assertThat(notices(INVITATION)).isEqualTo(prefixed("meeting_invitation", everybody));
        assertThat(notices(INVITATION, new MeetingRescheduled(MEETING, slot("2026-03-07T10:00"), "illness", null, NOW)))
                .isEqualTo(prefixed("meeting_invitation", everybody));
        assertThat(notices(INVITATION, new MeetingCancelled(MEETING, "settled by phone", NOW)))
                .isEqualTo(prefixed("meeting_cancelled", everybody));
        assertThat(notices(INVITATION, new MaterialsShared(MEETING, PRODUCT, List.of(), NOW)))
                .isEqualTo(prefixed("material_shared", everybody));
    }

    @Test
    void of_a_weekly_sync_the_plan_tells_and_its_material_and_another_time_go_to_whom_it_was_called_for() {
        SyncScheduled sync = new SyncScheduled(MEETING, REQUEST, PLAN, 1, 2, slot("2026-03-20T15:00"), HE_JIA,
                List.of(liaison(RND), liaison(SALES)), NOW);
        List<String> everybody = List.of("liaison.rnd attendee act", "liaison.sales attendee act",
                "he.jia attendee act");

        assertThat(notices(sync)).isEmpty();
        assertThat(notices(sync, new MaterialsShared(MEETING, PRODUCT, List.of(), NOW)))
                .isEqualTo(prefixed("material_shared", everybody));
        assertThat(notices(sync, new MeetingRescheduled(MEETING, slot("2026-03-19T15:00"), "illness", null, NOW)))
                .isEqualTo(prefixed("meeting_invitation", everybody));
    }

    @Test
    void a_substitute_is_invited_in_the_place_of_another() {
        SubstituteNamed substitute = new SubstituteNamed(MEETING, liaison(RND), GUEST, "illness", NOW);

        assertThat(notices(INVITATION, substitute)).containsExactly("meeting_invitation du.hang attendee act");
        assertThat(notices(INVITATION, substitute, new MaterialsShared(MEETING, PRODUCT, List.of(), NOW)))
                .isEqualTo(prefixed("material_shared",
                        List.of("liaison.sales attendee act", "he.jia attendee act", "du.hang attendee act")));
    }

    @Test
    void minutes_go_to_whoever_was_there() {
        MeetingHeld held = new MeetingHeld(MEETING, REQUEST, MeetingKind.KICKOFF,
                List.of(Attendance.present(HE_JIA), Attendance.absent(liaison(RND), null),
                        Attendance.substituted(liaison(SALES), GUEST)),
                NOW);
        Minutes minutes = new Minutes(text("Kickoff"), HE_JIA, List.of(), List.of(), List.of(), null, List.of());

        assertThat(notices(INVITATION, held, new MinutesIssued(MEETING, 1, minutes, List.of(), NOW, NOW)))
                .containsExactly("minutes_to_confirm he.jia attendee act", "minutes_to_confirm du.hang attendee act");
        assertThat(notices(INVITATION, held)).isEmpty();
    }

    @Test
    void a_change_goes_to_the_liaisons_of_the_departments_affected_and_the_next_version_to_all() {
        PlanContent content = new PlanContent(text("on sale"), List.of(), null, List.of(), List.of(), text("weekly"),
                null, List.of());
        ChangeProposal proposal = new ChangeProposal(text("later"), text("stock"),
                new ChangeEffect(text("none"), text("a week"), text("none"), text("low")), text("overtime"), 1,
                content);

        assertThat(notices(new ChangeFiled(PLAN, REQUEST, 1, Party.department(RND), liaison(RND), proposal,
                new ChangeAssessment(ChangeTier.MAJOR, List.of(), List.of(SALES)), null, NOW)))
                .containsExactly("plan_change_filed named.for.sales liaison act");
        assertThat(notices(new PlanAmended(PLAN, REQUEST, 2, 1, 1, content, LocalDate.parse("2026-03-16"), List.of(),
                List.of(), null, NOW))).containsExactly("plan_in_force applicant liaison know",
                        "plan_in_force liaison.rnd liaison know", "plan_in_force named.for.sales liaison know");
    }

    /** What the last of these events leads to. */
    private static List<String> notices(DomainEvent... events) {
        Attendees attendees = Attendees.NONE;
        for (DomainEvent event : events) {
            attendees = attendees.evolve(event);
        }
        Circle around = new Circle(CASE, BOOK.at(NOW).organization(), attendees);
        List<String> told = new ArrayList<>();
        for (Notice one : NoticePolicy.of(events[events.length - 1], around)) {
            assertThat(one.clause()).isEqualTo("1.9");
            told.add(one.kind().code() + " " + one.to() + " " + one.as() + " " + one.urgency().code());
        }
        return told;
    }

    private static List<String> prefixed(String kind, List<String> told) {
        return told.stream().map(one -> kind + " " + one).toList();
    }

    private static MeetingSlot slot(String start) {
        return new MeetingSlot(at(start), at(start).plusSeconds(7200), "Room 1");
    }
}
