package org.entente.command.player;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.entente.api.calendar.CalendarEvent;
import org.entente.api.identity.Acting;
import org.entente.api.identity.Grant;
import org.entente.api.identity.Permissions;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.SystemPermissions;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.notice.NoticeCommand;
import org.entente.api.notice.NoticesId;
import org.entente.api.organization.OrganizationEvent;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanId;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.api.week.WeeksId;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.ItemFacts;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.desk.Order;
import org.entente.command.issue.IssueOnStage;
import org.entente.command.reaction.Reaction;
import org.entente.command.reaction.Recorded;
import org.entente.command.request.RequestOnStage;
import org.entente.command.rollup.RollUpOnStage;
import org.entente.command.rules.RuleBookFold;
import org.entente.command.task.ItemLookup;

/** The deciding side in memory: the real rules, permissions and reactions, without Axon and without a database. */
final class MemoryStage implements Stage {
    /** An event, the aggregate in whose stream it stands, and when it was recorded. */
    record Told(String aggregateId, DomainEvent event, Instant at) {}

    private static final Map<Class<? extends Command>, Function<String, Command>> TICKS = Map.of(RequestCommand.class,
            id -> new RequestCommand.Tick(new RequestId(id)), MeetingCommand.class,
            id -> new MeetingCommand.Tick(new MeetingId(id)), PlanCommand.class,
            id -> new PlanCommand.Tick(new PlanId(id)), IssueCommand.class,
            id -> new IssueCommand.Tick(new IssueId(id)), NoticeCommand.class,
            id -> new NoticeCommand.Tick(new NoticesId(id)), TaskCommand.class,
            id -> new TaskCommand.Tick(new TaskId(id)), WeekCommand.class,
            id -> new WeekCommand.Tick(new WeeksId(id)), WeeklyUpdateCommand.class,
            id -> new WeeklyUpdateCommand.Tick(new WeeklyUpdateId(id)), RollUpCommand.class,
            id -> new RollUpCommand.Tick(new RollUpId(id)), ImprovementCommand.class,
            id -> new ImprovementCommand.Tick(new ImprovementId(id)));

    private final MemoryTroupe troupe = new MemoryTroupe();
    private final Set<Reaction> reactions = MemoryTroupe.reactions();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<UUID> done = new HashSet<>();
    private final List<Told> history = new ArrayList<>();
    private final MemoryRecords records = new MemoryRecords(history);
    private final List<String> refusedReactions = new ArrayList<>();
    private final Cases cases = new StageCases();
    private RuleBookFold book = RuleBookFold.EMPTY;
    private Instant now;

    MemoryStage(Instant start) {
        this.now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void moveTo(Instant moment) {
        for (Optional<Due> due = nextDue(); due.filter(one -> !one.at().isAfter(moment)).isPresent(); due = nextDue()) {
            Due one = due.orElseThrow();
            now = one.at().isAfter(now) ? one.at() : now;
            decide(TICKS.get(one.family()).apply(one.id()), Acting.CLOCK.actor());
        }
        now = moment.isAfter(now) ? moment : now;
    }

    @Override
    public boolean hasDone(Step step, String requestHash) {
        return done.contains(step.commandId());
    }

    @Override
    public RollUpCommand.PublishRollUp drawUp(RollUpId rollUp, PersonId by) {
        return MemoryPress.drawUp(rollUp, events(), now, troupe.obligations(RequestCommand.class).keySet().stream()
                .map(id -> factsOf(new RequestId(id))).toList(), itemsRecorded(Instant.MAX), underAttention());
    }

    @Override
    public void carryOut(Order order) {
        decide(numbered(order.command()), order.actor());
        done.add(order.commandId());
    }

    @Override
    public long events() {
        return history.size();
    }

    List<Told> history() {
        return List.copyOf(history);
    }

    List<String> refusedReactions() {
        return List.copyOf(refusedReactions);
    }

    /** Until acceptance is played, the weeks of the cases go on, and with them the roll-ups. */
    List<Obligations> stillKept() {
        return TICKS.keySet().stream().filter(one -> one != WeekCommand.class && one != RollUpCommand.class)
                .flatMap(family -> troupe.obligations(family).values().stream()).toList();
    }

    CaseFacts factsOf(RequestId request) {
        Object state = troupe.stateOf(RequestCommand.class, request.value());
        if (state == null) {
            throw Refusal.notFound(request.value());
        }
        return RequestOnStage.facts(state);
    }

    private Set<String> underAttention() {
        Set<String> flagged = new HashSet<>();
        for (Told told : history) {
            if (told.event() instanceof AttentionFlagged) {
                flagged.add(told.aggregateId());
            } else if (told.event() instanceof AttentionCleared) {
                flagged.remove(told.aggregateId());
            }
        }
        return flagged;
    }

    private Collection<ItemFacts> itemsRecorded(Instant before) {
        Map<TaskId, ItemFacts> items = new LinkedHashMap<>();
        for (Told told : history) {
            if (told.event() instanceof TaskEvent event && told.at().isBefore(before)) {
                items.put(event.task(), ItemLookup.after(items.get(event.task()), event));
            }
        }
        return items.values();
    }

    /** The register of numbers, as the request's shell asks it. */
    private Command numbered(Command command) {
        if (command instanceof RequestCommand.CreateDraft draft && draft.number() != null) {
            numbers.put(draft.request().value(), draft.number());
        }
        return command instanceof RequestCommand.Submit submit && submit.number() == null
                ? new RequestCommand.Submit(submit.request(), submit.department(),
                        numbers.get(submit.request().value()))
                : command;
    }

    private void decide(Command command, String actor) {
        Deque<Told> reactTo = new ArrayDeque<>(decided(command, actor));
        while (!reactTo.isEmpty()) {
            Told told = reactTo.removeFirst();
            Recorded recorded = new Recorded(told.event(), now, told.aggregateId(), records.caseOf(told.aggregateId()));
            for (Reaction reaction : reactions) {
                reaction.to(recorded, cases).forEach(one -> reactTo.addAll(reacted(reaction, one)));
            }
        }
    }

    private List<Told> reacted(Reaction reaction, Command command) {
        try {
            return decided(command, Acting.system("reaction/" + reaction.name()).actor());
        } catch (Refusal refusal) {
            refusedReactions.add(reaction.name() + " " + refusal.code());
            return List.of();
        }
    }

    private List<Told> decided(Command command, String actor) {
        List<DomainEvent> events = troupe.handle(command, new Occasion(now, acting(actor, command), book.book(),
                cases));
        List<Told> told = events.stream().map(event -> new Told(command.aggregateId(), event, now)).toList();
        history.addAll(told);
        for (DomainEvent event : events) {
            records.belongs(command.aggregateId(), event);
            if (event instanceof OrganizationEvent || event instanceof CalendarEvent || event instanceof PolicyEvent) {
                book = book.with(event, now);
            }
        }
        return told;
    }

    private Acting acting(String actor, Command command) {
        Optional<Grant> grant = actor.startsWith(Acting.SYSTEM_PREFIX)
                ? SystemPermissions.permit(actor, command)
                : Permissions.permit(command, book.book().at(now).organization().rolesOf(new PersonId(actor)));
        return grant.orElseThrow(() -> Refusal.forbidden("role-missing", "1.10", actor + " may not " + command))
                .to(actor);
    }

    private record Due(Class<? extends Command> family, String id, Instant at) {}

    private Optional<Due> nextDue() {
        List<Due> all = new ArrayList<>();
        TICKS.keySet().forEach(family -> troupe.obligations(family).forEach((id, kept) -> {
            kept.nextDue().ifPresent(one -> all.add(new Due(family, id, one.dueAt())));
            kept.nextAlarm().ifPresent(one -> all.add(new Due(family, id, one.at())));
        }));
        return all.stream().min(Comparator.comparing(Due::at).thenComparing(Due::id));
    }

    private final class StageCases extends RecordedCases {
        StageCases() {
            super(records);
        }

        @Override
        public CaseFacts of(RequestId request) {
            return factsOf(request);
        }

        @Override
        public CaseFacts of(RequestId request, Instant before) {
            return RequestOnStage.facts(history.stream()
                    .filter(one -> one.aggregateId().equals(request.value()) && one.at().isBefore(before))
                    .map(Told::event));
        }

        @Override
        public List<ItemFacts> items(RequestId request, Instant before) {
            return itemsRecorded(before).stream().filter(one -> one.request().equals(request)).toList();
        }

        @Override
        public WeekKey lastWeekOf(RollUpId rollUp) {
            return RollUpOnStage.lastWeek(troupe.stateOf(RollUpCommand.class, rollUp.value()));
        }

        @Override
        public Optional<RollUpId> rollUpToCover(WeekKey week, Instant beganAt) {
            return RollUpOnStage.toCover(week, book.book().at(beganAt).calendar(),
                    troupe.obligations(RollUpCommand.class).keySet().stream().sorted()
                            .map(id -> troupe.stateOf(RollUpCommand.class, id)).toList());
        }

        @Override
        public IssueFacts issue(IssueId issue) {
            Object state = troupe.stateOf(IssueCommand.class, issue.value());
            if (state == null) {
                throw Refusal.notFound(issue.value());
            }
            return IssueOnStage.facts(state);
        }
    }
}
