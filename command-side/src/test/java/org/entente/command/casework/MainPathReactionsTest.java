package org.entente.command.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingCommand.CallOffKickoff;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestEvent.RequestWithdrawn;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules REQ-1 and REQ-10: how one part of a case sets the next going; each command carries the moment of the event behind it. */
class MainPathReactionsTest {
    private static final Instant WHEN = at("2026-03-05T16:00");
    private static final Cases NO_CASES = request -> {
        throw Refusal.notFound(request.value());
    };

    @Test
    void a_confirmed_request_awaits_its_kickoff_and_its_plan() {
        RequestConfirmed confirmed = new RequestConfirmed(REQUEST, 1, Category.REGULAR, PRODUCT, RND,
                List.of(PRODUCT, RND), WHEN);

        assertThat(follows(confirmed)).containsExactlyInAnyOrder(
                new AwaitKickoff(new MeetingId("MTG-1-kickoff"), REQUEST, Category.REGULAR, PRODUCT,
                        List.of(PRODUCT, RND), WHEN),
                new AwaitPlan(new PlanId("PLN-1"), REQUEST, PRODUCT, RND, List.of(PRODUCT, RND), WHEN));
    }

    @Test
    void a_withdrawn_request_calls_both_off() {
        assertThat(follows(new RequestWithdrawn(REQUEST, "prolonged", WHEN))).containsExactlyInAnyOrder(
                new CallOffKickoff(new MeetingId("MTG-1-kickoff"), "request-withdrawn", WHEN),
                new CallOffPlan(new PlanId("PLN-1"), "request-withdrawn", WHEN));
    }

    @Test
    void a_kickoff_held_starts_the_planning_and_no_other_meeting_does() {
        MeetingId meeting = new MeetingId("MTG-1-kickoff");

        assertThat(follows(new MeetingHeld(meeting, REQUEST, MeetingKind.KICKOFF, List.of(), WHEN)))
                .containsExactly(new StartPlanning(REQUEST, meeting, WHEN));
        assertThat(follows(new MeetingHeld(meeting, REQUEST, MeetingKind.COORDINATION, List.of(), WHEN))).isEmpty();
    }

    @Test
    void a_plan_in_force_starts_the_execution() {
        assertThat(follows(new PlanTookEffect(new PlanId("PLN-1"), REQUEST, 1, LocalDate.parse("2026-03-16"),
                14, null, List.of(PRODUCT, RND), WHEN))).containsExactly(
                        new StartExecution(REQUEST, new PlanId("PLN-1"), WHEN));
    }

    @Test
    void an_item_created_in_the_plan_becomes_a_task() {
        WorkItem item = WorkItem.plain(RND, 1, 1, text("design freeze"), liaison(RND),
                new Baseline(1, 5, LocalDate.parse("2026-03-16"), LocalDate.parse("2026-04-17")));

        assertThat(follows(new ItemCreated(new PlanId("PLN-1"), REQUEST, new TaskId("TSK-1"), item, WHEN)))
                .containsExactly(new OpenTask(new TaskId("TSK-1"), REQUEST, item, WHEN));
    }

    /** Of all reactions that the service finds in the packages of the main path. */
    private static List<Command> follows(DomainEvent event) {
        try (AnnotationConfigApplicationContext found = new AnnotationConfigApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(found, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Reaction.class));
            scanner.scan("org.entente.command.request", "org.entente.command.meeting", "org.entente.command.plan",
                    "org.entente.command.task");
            found.refresh();
            return found.getBeansOfType(Reaction.class).values().stream()
                    .flatMap(one -> one.to(event, WHEN, NO_CASES).stream()).toList();
        }
    }
}
