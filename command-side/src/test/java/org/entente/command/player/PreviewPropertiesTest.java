package org.entente.command.player;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.InvalidCalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanId;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rules.Publication;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskId;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.calendar.CalendarTables;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Prospect;
import org.entente.command.organization.OrganizationImport;
import org.entente.command.request.RequestOnStage;
import org.entente.command.rules.RuleBookFold;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules OBL-5 and OBL-6 for random publications at random moments of the played cases: what the preview says of all aggregates is
 * exactly what moves, nothing that is closed changes, and a second look changes nothing.
 */
class PreviewPropertiesTest {
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final Map<Class<? extends Command>, Function<String, Command>> TICKS = Map.of(RequestCommand.class,
            id -> new RequestCommand.Tick(new RequestId(id)), MeetingCommand.class,
            id -> new MeetingCommand.Tick(new MeetingId(id)), PlanCommand.class,
            id -> new PlanCommand.Tick(new PlanId(id)), IssueCommand.class,
            id -> new IssueCommand.Tick(new IssueId(id)), WeeklyUpdateCommand.class,
            id -> new WeeklyUpdateCommand.Tick(new WeeklyUpdateId(id)), TaskCommand.class,
            id -> new TaskCommand.Tick(new TaskId(id)), RollUpCommand.class,
            id -> new RollUpCommand.Tick(new RollUpId(id)));
    private static final Map<String, Class<? extends Command>> FAMILIES = Map.of("REQ-", RequestCommand.class, "MTG-",
            MeetingCommand.class, "PLN-", PlanCommand.class, "ISS-", IssueCommand.class, "WKU-",
            WeeklyUpdateCommand.class, "TSK-", TaskCommand.class, "RUP-", RollUpCommand.class);
    /** They keep nothing that rules could move. */
    private static final Set<String> OWING_NOTHING = Set.of("WKS-", "NTC-", "IMP-");
    private static final List<MemoryStage.Told> HISTORY = played();
    private static final List<Instant> MOMENTS = List.copyOf(new TreeSet<>(
            HISTORY.stream().map(MemoryStage.Told::at).toList()));
    private static int moved;

    private final MemoryTroupe troupe = new MemoryTroupe();
    private final Cases cases = request -> RequestOnStage.facts(troupe.stateOf(RequestCommand.class, request.value()));
    private RuleBookFold rules = RuleBookFold.EMPTY;

    private static List<MemoryStage.Told> played() {
        MemoryStage stage = new MemoryStage(START);
        new Player(stage, Script.of(Scenarios.sample().subList(0, 4), OrganizationImport.sample().company(),
                CalendarTables.shipped())).play(new PrintStream(new ByteArrayOutputStream(), true,
                        StandardCharsets.UTF_8));
        return stage.history();
    }

    @Property(tries = 150)
    void what_is_previewed_is_what_moves(@ForAll Random dice) {
        new PreviewPropertiesTest().publish(dice); // with aggregates of its own
    }

    private void publish(Random dice) {
        Instant now = MOMENTS.get(20 + dice.nextInt(MOMENTS.size() - 20));
        Set<String> ids = recalled(now);
        DomainEvent publication = publication(dice, now, owed(ids));
        if (publication == null) {
            return;
        }
        Publication name = publication instanceof LimitsPublished
                ? Publication.ofLimits(rules.limits().last() + 1)
                : Publication.ofCalendar(rules.calendars().last() + 1);
        RuleBookFold after = rules.with(publication, now);
        Occasion before = new Occasion(now, Acting.CLOCK, rules.book(), cases);
        Occasion then = new Occasion(now, Acting.CLOCK, after.book(), cases);
        for (String id : ids) {
            Class<? extends Command> family = FAMILIES.get(id.substring(0, 4));
            List<String> said = troupe.prospects(family, id, before, after.book(), name).stream()
                    .filter(one -> one.outcome() == Prospect.Outcome.MOVES)
                    .map(one -> line(one.open(), one.open().dueAt(), one.counted())).toList();
            Obligations kept = troupe.obligations(family).get(id);
            List<DomainEvent> happened = troupe.handle(TICKS.get(family).apply(id), then);

            assertThat(happened).allMatch(one -> one instanceof DeadlineRebased || isWarning(one));
            assertThat(happened.stream().filter(DeadlineRebased.class::isInstance)
                    .map(one -> line(kept, (DeadlineRebased) one)).toList())
                    .containsExactlyInAnyOrderElementsOf(said);
            assertThat(troupe.obligations(family).get(id).late()).isEqualTo(kept.late());
            assertThat(troupe.handle(TICKS.get(family).apply(id), then)).as("a second look").isEmpty();
            moved += said.size();
        }
    }

    /** The warnings of a limit move with it; one whose moment is this very one is given. */
    private static boolean isWarning(DomainEvent event) {
        return event instanceof AlarmSet set && set.alarm().startsWith("warn:")
                || event instanceof AlarmCleared cleared && cleared.alarm().startsWith("warn:")
                || event instanceof LimitWarned;
    }

    @Property(tries = 1)
    void the_properties_moved_something_at_all() {
        Random dice = new Random(7); // always the same, because luck proves nothing here
        for (int i = 0; i < 150; i++) {
            new PreviewPropertiesTest().publish(dice);
        }
        assertThat(moved).isGreaterThan(20);
    }

    /** Everything as it was recorded up to that moment. */
    private Set<String> recalled(Instant now) {
        Set<String> ids = new TreeSet<>();
        for (MemoryStage.Told told : HISTORY) {
            if (told.at().isAfter(now)) {
                break;
            }
            Class<? extends Command> family = FAMILIES.get(told.aggregateId().substring(0, 4));
            if (family != null) {
                troupe.recall(family, told.aggregateId(), told.event());
                ids.add(told.aggregateId());
            } else if (!(told.event() instanceof ObligationEvent)
                    && !OWING_NOTHING.contains(told.aggregateId().substring(0, 4))) {
                rules = rules.with(told.event(), told.at());
            }
        }
        return ids;
    }

    private DomainEvent publication(Random dice, Instant now, List<LimitKey> owed) {
        WorkingCalendar calendar = rules.calendars().at(now);
        return switch (dice.nextInt(3)) {
            case 0 -> new OfficeHoursSet(new OfficeHours(LocalTime.of(8 + dice.nextInt(3), 0),
                    LocalTime.of(14 + dice.nextInt(8), 30)), rules.calendars().last() + 1, now, now);
            case 1 -> year(dice, now, calendar);
            default -> limits(dice, now, owed);
        };
    }

    /** A run of days off somewhere in the next two weeks, or a rest day worked. */
    private DomainEvent year(Random dice, Instant now, WorkingCalendar calendar) {
        CalendarYear table = calendar.years().get(2026);
        var day = calendar.dateOf(now).plusDays(dice.nextInt(14));
        List<DateRange> off = new ArrayList<>(table.off());
        List<LocalDate> makeUp = new ArrayList<>(table.makeUp());
        if (dice.nextBoolean()) {
            off.add(new DateRange(day, day.plusDays(dice.nextInt(3))));
        } else {
            makeUp.add(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
        }
        try {
            return new CalendarYearPublished(new CalendarYear(2026, off, makeUp, "corrected", false),
                    rules.calendars().last() + 1, now);
        } catch (InvalidCalendarYear unfit) {
            return null;
        }
    }

    /** The limits of what is open, of all if nothing is. */
    private List<LimitKey> owed(Set<String> ids) {
        Set<String> codes = ids.stream().map(id -> FAMILIES.get(id.substring(0, 4)))
                .distinct().flatMap(family -> troupe.obligations(family).values().stream())
                .flatMap(kept -> kept.open().stream()).map(one -> one.code().name()).collect(Collectors.toSet());
        List<LimitKey> settable = Stream.of(LimitKey.values()).filter(one -> one.standard() != null).toList();
        List<LimitKey> owed = settable.stream().filter(one -> codes.contains(one.name())).toList();
        return owed.isEmpty() ? settable : owed;
    }

    private DomainEvent limits(Random dice, Instant now, List<LimitKey> owed) {
        LimitKey key = owed.get(dice.nextInt(owed.size()));
        Budget standard = key.standard();
        Budget value = new Budget(1 + dice.nextInt(2 * standard.amount()), standard.unit());
        LimitScope scope = dice.nextBoolean()
                ? LimitScope.COMPANY
                : LimitScope.of(Category.values()[dice.nextInt(Category.values().length)]);
        return new LimitsPublished(scope, Map.of(key, value), null, rules.limits().last() + 1, now, "because", now);
    }

    private static String line(Obligations kept, DeadlineRebased move) {
        Obligation one = kept.open().stream().filter(open -> open.id().equals(move.obligation())).findFirst()
                .orElseThrow();
        return line(one, move.from(), move.to());
    }

    private static String line(Obligation one, Instant from, Instant to) {
        return one.id() + " " + one.code().code() + " " + from + " " + to;
    }
}
