package org.entente.command.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.entente.api.week.WeekEvent.WeekBegan;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ItemFacts;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** When a week begins each department that has something to report in it gets its slot (handbook 1.4, slots). */
@Component
final class WhenWeekBeginsThenOpenSlots implements Reaction {
    /**
     * One command for every participant, whether or not it has something to report, so that the places of the commands never
     * change; whoever has nothing is refused.
     */
    // WEK-3: case and items count as they were recorded before that Monday, whoever looks and however late
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        if (!(event instanceof WeekBegan e)) {
            return List.of();
        }
        CaseFacts theCase = cases.of(e.request(), e.occurredAt());
        if (theCase.phase() != RequestPhase.EXECUTING) {
            return List.of();
        }
        List<ItemFacts> items = cases.items(e.request(), e.occurredAt());
        return theCase.participants().stream().<Command>map(department -> new OpenSlot(
                WeeklyUpdateId.of(e.request(), department, e.week()), e.request(), department, e.week(),
                due(items, department, e.planWeek()), e.occurredAt())).toList();
    }

    private static List<TaskId> due(List<ItemFacts> items, DepartmentId department, int planWeek) {
        return items.stream().filter(one -> one.department().equals(department))
                .filter(one -> one.isOpen() && one.firstWeek() <= planWeek).map(ItemFacts::task).toList();
    }
}
