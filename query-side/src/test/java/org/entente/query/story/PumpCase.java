package org.entente.query.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.DepartmentId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.Party;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestUrgency;
import org.entente.api.request.ReviewFindings;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;

import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** The case XT-2026-007 from the draft on 27 April 2026 to a late work item on 19 May, over the May holidays. */
public final class PumpCase {
    public static final RequestId REQUEST = new RequestId("REQ-pump");
    static final String CASE = REQUEST.value();
    static final MeetingId KICKOFF = MeetingId.kickoffOf(REQUEST);
    static final PlanId PLAN = PlanId.of(REQUEST);
    static final TaskId TASK = new TaskId("TSK-pump-1");
    private static final List<DepartmentId> ALL = List.of(MARKETING, RND, PRODUCTION);

    private PumpCase() {}

    /** Everything, in order. */
    public static CaseLedger told() {
        CaseLedger ledger = SmallCompany.founded();
        request(ledger);
        answers(ledger);
        kickoff(ledger);
        plan(ledger);
        work(ledger);
        return ledger;
    }

    static void request(CaseLedger ledger) {
        ledger.when("2026-04-27T09:00", "lin.lan", "liaison").happens(CASE, CASE, new RequestEvent.RequestDrafted(
                REQUEST, MARKETING, person("lin.lan"), null, form("A quieter pump"), ledger.now()));
        ledger.when("2026-04-27T09:30", "mo.head", "head").happens(CASE, CASE,
                new RequestEvent.RequestSigned(REQUEST, 1, person("mo.head"), ledger.now()));
        ledger.when("2026-04-27T10:00", "lin.lan", "liaison").happens(CASE, CASE,
                new RequestEvent.RequestSubmitted(REQUEST, "XT-2026-007", 1, ledger.now()),
                Owed.opened(CASE, 1, ObligationCode.PRELIMINARY_REVIEW, "", Party.OFFICE, Budget.workingDays(1),
                        "2026-04-27T10:00", "2026-04-28T18:00"));
        ledger.when("2026-04-27T14:00", "he.jia", "coordinator").happens(CASE, CASE,
                new RequestEvent.RequestApproved(REQUEST, ReviewFindings.ALL_MET, List.of(RND, PRODUCTION),
                        ledger.now()),
                Owed.met(CASE, 1, ObligationCode.PRELIMINARY_REVIEW, "2026-04-27T14:00"),
                confirmation(2, RND, "2026-04-27T14:00", "2026-04-29T18:00"),
                confirmation(3, PRODUCTION, "2026-04-27T14:00", "2026-04-29T18:00"));
    }

    /** R&D confirms; production objects, lets the second term pass over the holidays and confirms late. */
    static void answers(CaseLedger ledger) {
        ledger.when("2026-04-28T09:00", "rui.head", "head").happens(CASE, CASE,
                new RequestEvent.LiaisonNamed(REQUEST, RND, person("ru.liaison"), null, ledger.now()));
        ledger.when("2026-04-28T10:00", "ru.liaison", "liaison").happens(CASE, CASE,
                new RequestEvent.ConfirmationGiven(REQUEST, RND, 1, person("ru.liaison"), null, ledger.now()),
                Owed.met(CASE, 2, ObligationCode.CONFIRMATION, "2026-04-28T10:00"));
        ledger.when("2026-04-28T16:00", "pei.head", "head").happens(CASE, CASE,
                new RequestEvent.ConfirmationObjected(REQUEST, 1, PRODUCTION, 1, person("pei.head"),
                        ObjectionGround.ADJUSTMENT,
                        List.of(new Adjustment("desiredEnd", "2026-06-30", "2026-07-31", "line is full")), "",
                        ObjectionRoute.INITIATOR, 1, ledger.now()),
                Owed.met(CASE, 3, ObligationCode.CONFIRMATION, "2026-04-28T16:00"));
        ledger.when("2026-04-29T09:00", "lin.lan", "liaison").happens(CASE, CASE,
                new RequestEvent.FormRevised(REQUEST, 2, form("A quieter pump by August"), List.of(PRODUCTION),
                        List.of(), List.of(1), ledger.now()),
                confirmation(4, PRODUCTION, "2026-04-29T09:00", "2026-05-06T18:00"));
        ledger.when("2026-05-06T18:07", "system:clock", "system").happens(CASE, CASE,
                Owed.missed(CASE, 4, ObligationCode.CONFIRMATION, "2026-05-06T18:00"));
        ledger.when("2026-05-07T08:00", "pan.liaison", "liaison").happens(CASE, CASE,
                new RequestEvent.ConfirmationGiven(REQUEST, PRODUCTION, 2, person("pan.liaison"), null, ledger.now()),
                new ObligationFulfilledLate(Owed.id(CASE, 4),
                        ObligationCode.CONFIRMATION, ledger.now()),
                new RequestEvent.RequestConfirmed(REQUEST, 2, Category.REGULAR, MARKETING, RND, ALL, ledger.now()));
    }

    static void kickoff(CaseLedger ledger) {
        String id = KICKOFF.value();
        ledger.when("2026-05-07T08:00", "system:reaction/WhenRequestIsConfirmedThenAwaitKickoff", "system")
                .happens(id, CASE,
                        new MeetingEvent.KickoffAwaited(KICKOFF, REQUEST, Category.REGULAR, MARKETING, ALL,
                                ledger.now()),
                        Owed.opened(id, 1, ObligationCode.KICKOFF, "", Party.OFFICE, Budget.workingDays(3),
                                "2026-05-07T08:00", "2026-05-11T18:00"));
        ledger.when("2026-05-07T09:00", "he.jia", "coordinator").happens(id, CASE,
                new MeetingEvent.MeetingScheduled(KICKOFF, REQUEST, MeetingKind.KICKOFF,
                        slot("2026-05-11T09:00", "2026-05-11T11:00"), person("he.jia"),
                        List.of(person("lin.lan"), person("ru.liaison"), person("pan.liaison")), null, null,
                        ledger.now()),
                Owed.opened(id, 2, ObligationCode.KICKOFF_MATERIAL, "date-1", Party.department(MARKETING),
                        Budget.workingDays(1), "2026-05-07T09:00", "2026-05-09T18:00"));
        ledger.when("2026-05-07T09:05", "lin.lan", "liaison").happens(id, CASE,
                new MeetingEvent.MaterialsShared(KICKOFF, MARKETING, List.of(new Material("Noise report", "")),
                        ledger.now()),
                Owed.met(id, 2, ObligationCode.KICKOFF_MATERIAL, "2026-05-07T09:05"));
        ledger.when("2026-05-11T11:00", "he.jia", "coordinator").happens(id, CASE,
                new MeetingEvent.MeetingHeld(KICKOFF, REQUEST, MeetingKind.KICKOFF,
                        List.of(Attendance.present(person("lin.lan"))), ledger.now()),
                Owed.met(id, 1, ObligationCode.KICKOFF, "2026-05-11T11:00"));
        ledger.happens(CASE, CASE, new RequestEvent.PlanningStarted(REQUEST, KICKOFF, ledger.now()));
    }

    static void plan(CaseLedger ledger) {
        String id = PLAN.value();
        ledger.when("2026-05-11T12:00", "ru.liaison", "liaison").happens(id, CASE,
                new PlanEvent.PlanAwaited(PLAN, REQUEST, MARKETING, RND, ALL, ledger.now()),
                new PlanEvent.PlanWritten(PLAN, 1, RND, content(), ledger.now()),
                new PlanEvent.PlanCirculated(PLAN, 1, PlanContentHash.of(content()), ledger.now()),
                Owed.opened(id, 1, ObligationCode.PLAN_SIGNATURE, "version-1", Party.PARTICIPANTS,
                        Budget.workingDays(2), "2026-05-11T12:00", "2026-05-13T18:00"));
        ledger.when("2026-05-11T13:00", "rui.head", "head").happens(id, CASE,
                new PlanEvent.PlanSigned(PLAN, 1, PlanContentHash.of(content()), RND, person("rui.head"),
                        ledger.now()));
        ledger.when("2026-05-11T14:00", "pei.head", "head").happens(id, CASE,
                new PlanEvent.PlanTookEffect(PLAN, REQUEST, 1, LocalDate.of(2026, 5, 18), 1, null, ALL,
                        ledger.now()),
                Owed.met(id, 1, ObligationCode.PLAN_SIGNATURE, "2026-05-11T14:00"),
                Owed.opened(id, 2, ObligationCode.DECOMPOSITION, "version-1", Party.PARTICIPANTS, null,
                        "2026-05-11T14:00", "2026-05-22T18:00"));
        ledger.happens(CASE, CASE, new RequestEvent.ExecutionStarted(REQUEST, PLAN, ledger.now()));
    }

    static void work(CaseLedger ledger) {
        ledger.when("2026-05-11T15:00", "pan.liaison", "liaison").happens(TASK.value(), CASE,
                new TaskEvent.TaskOpened(TASK, REQUEST, WorkItem.plain(PRODUCTION, 1, 1, text("Rebuild the housing"),
                        person("wang.worker"),
                        new Baseline(1, 1, LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 22))),
                        ledger.now()),
                new TaskEvent.TaskStarted(TASK, CaseLedger.at("2026-05-18T09:00")));
        ledger.when("2026-05-22T15:30", "pan.liaison", "liaison").happens(TASK.value(), CASE,
                new TaskEvent.ProgressReported(TASK, TaskStatus.DELAYED, 60, text("casting late"),
                        LocalDate.of(2026, 5, 27), SlipCause.SUPPLIER, null, null, ledger.now()));
        ledger.when("2026-05-28T10:00", "pan.liaison", "liaison").happens(TASK.value(), CASE,
                new TaskEvent.TaskCompleted(TASK, text("fits"), CaseLedger.at("2026-05-27T15:00")));
    }

    static RequestForm form(String title) {
        return new RequestForm(text(title), Category.REGULAR, text("too loud"), text("55 dB by 30 June"), List.of(),
                text("measured"), LocalDate.of(2026, 6, 30), List.of(),
                List.of(new DepartmentShare(MARKETING, DepartmentPart.SUPPORT, text("customers")),
                        new DepartmentShare(RND, DepartmentPart.LEAD, text("design")),
                        new DepartmentShare(PRODUCTION, DepartmentPart.SUPPORT, text("build"))),
                List.of(), RequestUrgency.ORDINARY, Confidentiality.INTERNAL, "");
    }

    static PlanContent content() {
        return new PlanContent(text("55 dB"), List.of(), null, List.of(), List.of(), text("sync on Fridays"), null,
                List.of());
    }

    static Text text(String english) {
        return new Text("", english);
    }

    static MeetingSlot slot(String from, String to) {
        Instant start = CaseLedger.at(from);
        return new MeetingSlot(start, CaseLedger.at(to), "Room 1");
    }

    private static ObligationEvent confirmation(int n, DepartmentId department, String from,
            String due) {
        return Owed.opened(CASE, n, ObligationCode.CONFIRMATION, department.value(), Party.department(department),
                Budget.workingDays(2), from, due);
    }
}
