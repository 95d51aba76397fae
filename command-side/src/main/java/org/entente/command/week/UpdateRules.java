package org.entente.command.week;

import java.util.List;
import java.util.Optional;

import org.entente.api.deadline.DueTime;
import org.entente.api.obligation.Obligation;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.api.task.TaskId;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateCommand.EndWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;
import org.entente.api.week.WeeklyUpdateCommand.PauseWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ResumeWithCase;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.entente.api.week.WeeklyUpdateCommand.Tick;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateEvent.SlotCancelled;
import org.entente.api.week.WeeklyUpdateEvent.SlotExcused;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.SlotPaused;
import org.entente.api.week.WeeklyUpdateEvent.SlotResumed;
import org.entente.api.week.WeeklyUpdateEvent.UpdateAmended;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.entente.api.week.WeeklyUpdatePhases;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Terms;

/** The rules of a weekly slot: one department's update on one case in one week (handbook 1.4 C2). */
final class UpdateRules implements Decider<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> {
    private static final String CLAUSE = "1.4 C2";

    @Override
    public SlotState initial() {
        return SlotState.NONE;
    }

    @Override
    public SlotState evolve(SlotState state, WeeklyUpdateEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(SlotState state, WeeklyUpdateEvent event, Obligations kept, RuleBook book) {
        return UpdateObligations.follow(state.opened(), event, kept, book.at(event.occurredAt()));
    }

    @Override
    public List<WeeklyUpdateEvent> missed(SlotState state, Obligation missed, RuleBook book, Cases cases) {
        return List.of(UpdateObligations.chase(state.opened(), missed, book, cases));
    }

    @Override
    public Optional<Terms> terms(SlotState state, Obligation open, Obligations kept, Rules rules) {
        return UpdateObligations.due(state.opened().week(), rules.calendar()).map(due -> new Terms(null, due));
    }

    @Override
    public Optional<CaseScope> scope(SlotState state, Cases cases) {
        return Optional.ofNullable(state.openedOrNull()).map(slot -> cases.of(slot.request()).scope());
    }

    @Override
    public List<WeeklyUpdateEvent> decide(SlotState state, WeeklyUpdateCommand command, Occasion occasion) {
        CaseRules.requirePhase(WeeklyUpdatePhases.RULES, state.phase(), SlotPhase.NONE, command, "1.4");
        if (!occasion.by().isSystem()) {
            CaseRules.requireCase(WeeklyUpdatePhases.IN_CASE, occasion.cases().of(state.opened().request()), command,
                    "1.4");
        }
        return switch (command) {
            case OpenSlot c -> open(c, occasion);
            case SubmitUpdate c -> submit(state, c, occasion);
            // WEK-10: the Office lets an update pass before it is due, with a reason
            case ExcuseSlot c -> List.of(new SlotExcused(c.update(), c.reason(), occasion.now()));
            case PauseWithCase c -> List.of(new SlotPaused(c.update(), c.suspendedAt()));
            case ResumeWithCase c -> resume(state, c, occasion);
            case EndWithCase c -> List.of(new SlotCancelled(c.update(), c.cause(), c.endedAt()));
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<WeeklyUpdateEvent> open(OpenSlot c, Occasion occasion) {
        if (c.due().isEmpty()) {
            throw Refusal.rule("nothing-due", "1.4", "The department has nothing to report in this week.");
        }
        if (UpdateObligations.dueWhenOpening(c.week(), occasion.book().at(c.beganAt()).calendar()).isEmpty()) {
            throw Refusal.rule("week-off", "4.9", "Nobody works from Monday to Friday of this week.");
        }
        return List.of(new SlotOpened(c.update(), c.request(), c.department(), c.week(), c.due(), c.beganAt()));
    }

    private static List<WeeklyUpdateEvent> submit(SlotState state, SubmitUpdate c, Occasion occasion) {
        SlotOpened slot = state.opened();
        // WEK-7: the department itself reports, once and on every item that was due on the Monday
        CaseRules.requireDepartment(slot.department(), c.department(), CLAUSE);
        List<TaskId> told = c.rows().stream().map(UpdateRow::task).toList();
        if (told.stream().distinct().count() < told.size()) {
            throw Refusal.invalid("row-twice", CLAUSE, "An update has one row an item.");
        }
        if (state.phase() == SlotPhase.SUBMITTED) {
            return amend(state, c, occasion);
        }
        List<TaskId> missing = slot.due().stream().filter(one -> !told.contains(one)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.rule("items-missing", CLAUSE, "An update covers every item that is due.").with("missing",
                    missing.stream().map(TaskId::value).toList());
        }
        // WEK-9: what was missed is filled late and stays missed
        boolean late = state.phase() == SlotPhase.MISSED;
        return List.of(new UpdateSubmitted(c.update(), slot.request(), slot.department(), slot.week(), c.rows(), late,
                occasion.now()));
    }

    private static List<WeeklyUpdateEvent> amend(SlotState state, SubmitUpdate c, Occasion occasion) {
        List<UpdateRow> news = c.rows().stream().filter(row -> !row.saysTheSameAs(state.said().get(row.task())))
                .toList();
        if (news.isEmpty()) {
            throw Refusal.rule("nothing-new", CLAUSE, "The update says all this already.");
        }
        return List.of(new UpdateAmended(c.update(), news, occasion.now()));
    }

    private static List<WeeklyUpdateEvent> resume(SlotState state, ResumeWithCase c, Occasion occasion) {
        Optional<DueTime> due = UpdateObligations.due(state.opened().week(),
                occasion.book().at(c.resumedAt()).calendar());
        // WEK-11: a standstill takes the slot away; it comes back whole if its moment is still ahead, else never
        return due.filter(one -> one.dueAt().isAfter(c.resumedAt())).isPresent()
                ? List.of(new SlotResumed(c.update(), c.resumedAt()))
                : List.of(new SlotCancelled(c.update(), "moment-passed", c.resumedAt()));
    }
}
