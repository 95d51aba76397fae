package org.entente.api.request;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.message.Vocabulary;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens on the main path survives as JSON without a field that cannot be read, each event under its own name. */
class MainPathAsJsonTest {
    private static final Instant WHEN = Instant.parse("2026-03-02T02:00:00Z");
    private static final RequestId REQUEST = new RequestId("REQ-1");
    private static final DepartmentId RND = new DepartmentId("rnd");
    private static final PersonId CHEN = new PersonId("chen.ming");
    private static final Text WORDS = new Text("设计冻结", "design freeze");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_the_same_after_writing_and_reading(DomainEvent event) {
        assertThat(JSON.readValue(JSON.writeValueAsString(event), event.getClass())).isEqualTo(event);
    }

    static Stream<DomainEvent> events() {
        RequestForm form = new RequestForm(WORDS, Category.STRATEGIC, WORDS, WORDS,
                List.of(new SubGoal("g1", WORDS, WORDS, LocalDate.parse("2026-06-30"))), WORDS,
                LocalDate.parse("2026-07-03"), List.of(new Milestone("m1", LocalDate.parse("2026-05-01"), WORDS)),
                List.of(new DepartmentShare(RND, DepartmentPart.LEAD, WORDS)),
                List.of(new ResourceNeed("r1", RND, WORDS, new BigDecimal("50000"), 2)), RequestUrgency.PRESSING,
                Confidentiality.SECRET, "8123");
        PlanContent plan = new PlanContent(WORDS, List.of(new PlanGoal("g1", null, WORDS, WORDS, null)),
                LocalDate.parse("2026-03-16"),
                List.of(new PlanTask(1, RND, CHEN, 1, 5, WORDS, WORDS, List.of("g1"))), List.of(), WORDS,
                new SyncRhythm(DayOfWeek.FRIDAY, LocalTime.of(15, 0), 60, "Room 301"),
                List.of(new PlanRisk("k1", WORDS, WORDS, new RiskTrigger.TaskLate(1, 5)),
                        new PlanRisk("k2", WORDS, WORDS, new RiskTrigger.TaskBlocked(null)),
                        new PlanRisk("k3", WORDS, WORDS, new RiskTrigger.IssueRaised(Urgency.URGENT)),
                        new PlanRisk("k4", WORDS, WORDS, new RiskTrigger.OnDate(LocalDate.parse("2026-04-10"))),
                        new PlanRisk("k5", WORDS, WORDS, new RiskTrigger.Judgement(WORDS))));
        MeetingId meeting = MeetingId.kickoffOf(REQUEST);
        return Stream.of(new RequestDrafted(REQUEST, RND, CHEN, null, form, WHEN),
                new RequestApproved(REQUEST, ReviewFindings.ALL_MET, List.of(RND), WHEN),
                new ConfirmationObjected(REQUEST, 1, RND, 1, CHEN, ObjectionGround.ADJUSTMENT,
                        List.of(new Adjustment("duty", "2", "1", "full")), "", ObjectionRoute.INITIATOR, 1, WHEN),
                new MeetingScheduled(meeting, REQUEST, MeetingKind.KICKOFF,
                        new MeetingSlot(WHEN, WHEN.plusSeconds(7_200), "Room 301"), CHEN, List.of(CHEN),
                        new IssueId("ISS-1"), null, WHEN),
                new MaterialsShared(meeting, RND, List.of(new Material("report", "/attachments/1")), WHEN),
                new MeetingHeld(meeting, REQUEST, MeetingKind.KICKOFF, List.of(Attendance.present(CHEN)), WHEN),
                new MinutesIssued(meeting, 1, new Minutes(WORDS, CHEN,
                        List.of(new Minutes.AgendaItem(WORDS, WORDS, Text.NONE)),
                        List.of(new MinutesItem.DutyBoundary(RND, WORDS), new MinutesItem.Decision(WORDS),
                                new MinutesItem.Risk(null, WORDS, WORDS),
                                new MinutesItem.ResourcePledge(RND, WORDS, new BigDecimal("50000"), 2),
                                new MinutesItem.Action("a1", WORDS, RND, CHEN, null)),
                        List.of(WORDS), null, List.of("0".repeat(64))), List.of(RND), WHEN, WHEN),
                new PlanWritten(PlanId.of(REQUEST), 1, RND, plan, WHEN),
                new ItemCreated(PlanId.of(REQUEST), REQUEST, new TaskId("TSK-1"),
                        new WorkItem(RND, 1, 1, WORDS, CHEN, 1,
                                5, LocalDate.parse("2026-03-16"), LocalDate.parse("2026-04-17"), WORDS,
                                RiskLevel.HIGH, List.of(new TaskId("TSK-2"))),
                        WHEN),
                new ProgressReported(new TaskId("TSK-1"), TaskStatus.DELAYED, 40, WORDS, LocalDate.parse("2026-05-13"),
                        SlipCause.WAITING_FOR_DEPARTMENT, RND, LocalDate.parse("2026-05-15"), WHEN));
    }

    @Test
    void a_draft_that_says_no_more_than_its_title_is_read_with_everything_else_empty() {
        RequestForm thin = JSON.readValue("{\"title\":{\"en\":\"A9\"}}", RequestForm.class);

        assertThat(thin).isEqualTo(RequestForm.titled(new Text("", "A9")));
    }

    @Test
    void every_event_has_a_stored_name_of_its_own() {
        List<String> names = Vocabulary.events().stream().map(one -> one.getAnnotation(StoredAs.class).value())
                .toList();

        assertThat(names).doesNotHaveDuplicates().contains("request.drafted", "meeting.held", "plan.took-effect",
                "task.completed");
    }
}
