package org.entente.command.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.NoticeCommand;
import org.entente.api.notice.NoticeCommand.EndRepeating;
import org.entente.api.notice.NoticeCommand.HearAcknowledgement;
import org.entente.api.notice.NoticeCommand.RecordDelivery;
import org.entente.api.notice.NoticeCommand.RecordReading;
import org.entente.api.notice.NoticeCommand.Tell;
import org.entente.api.notice.NoticeCommand.Tick;
import org.entente.api.notice.NoticeEvent;
import org.entente.api.notice.NoticeEvent.AcknowledgementHeard;
import org.entente.api.notice.NoticeEvent.DeliveryRecorded;
import org.entente.api.notice.NoticeEvent.DeputyTold;
import org.entente.api.notice.NoticeEvent.NoticeRead;
import org.entente.api.notice.NoticeEvent.RepeatingEnded;
import org.entente.api.notice.NoticeEvent.Told;
import org.entente.api.notice.NoticeEvent.ToldAgain;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.Tidings;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.ObligationStep.ClearAlarm;
import org.entente.command.decision.ObligationStep.SetAlarm;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.notice.NoticesState.Waiting;

/** The rules of what is told of one issue, to whom and how often (handbook 1.9). */
public final class NoticesRules implements Decider<NoticesState, NoticeCommand, NoticeEvent> {
    private static final String AGAIN = "again";
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int MOST = 12;

    @Override
    public NoticesState initial() {
        return NoticesState.NONE;
    }

    @Override
    public List<NoticeEvent> decide(NoticesState state, NoticeCommand command, Occasion occasion) {
        return switch (command) {
            case Tell c -> List.of(tell(state, c, occasion));
            case HearAcknowledgement c -> List.of(hear(state, c));
            case EndRepeating c -> List.of(new RepeatingEnded(waiting(state).number(), c.cause(), c.at()));
            case RecordDelivery c -> List.of(delivered(state, c, occasion.now()));
            case RecordReading c -> List.of(read(state, c, occasion.now()));
            case Tick c -> List.of();
        };
    }

    /** Whoever holds the offices now is told; where nobody does, the Office, so that nothing is told to nobody. */
    private static NoticeEvent tell(NoticesState state, Tell command, Occasion occasion) {
        Tidings tidings = command.tidings();
        Circle around = new Circle(occasion.cases().of(command.request()), occasion.rules().organization(),
                Attendees.NONE);
        List<Addressee> people = around.people(tidings.to());
        return new Told(command.notices().issue(), command.request(), state.told().size() + 1, tidings.kind(),
                tidings.urgency(), tidings.level(), tidings.limit(), tidings.percent(),
                people.isEmpty() ? around.people(List.of(Party.OFFICE)) : people,
                occasion.now(), tidings.occurredAt());
    }

    private static NoticeEvent hear(NoticesState state, HearAcknowledgement command) {
        if (!waiting(state).waitsFor(command.person())) {
            throw nothingWaits();
        }
        return new AcknowledgementHeard(waiting(state).number(), command.person(), command.at());
    }

    private static NoticeEvent delivered(NoticesState state, RecordDelivery command, Instant now) {
        requireTold(state, command.number(), command.person());
        return new DeliveryRecorded(command.number(), command.time(), command.person(), command.channel(),
                command.outcome(), command.attempts(), command.reason(), now);
    }

    // Rule NTC-5: what is told of an issue, its delivery and its first reading are in the ledger.
    private static NoticeEvent read(NoticesState state, RecordReading command, Instant now) {
        requireTold(state, command.number(), command.person());
        if (state.hasRead(command.number(), command.person())) {
            throw Refusal.rule("already-read", "1.9", "This notice was read before.");
        }
        return new NoticeRead(command.number(), command.person(), now);
    }

    private static void requireTold(NoticesState state, int number, PersonId person) {
        if (!state.wasTold(number, person)) {
            throw Refusal.rule("not-told", "1.9", "This person was not told of it.");
        }
    }

    private static Waiting waiting(NoticesState state) {
        Waiting waiting = state.waiting();
        if (waiting == null) {
            throw nothingWaits();
        }
        return waiting;
    }

    private static Refusal nothingWaits() {
        return Refusal.rule("nothing-waits", "1.9", "No acknowledgement is awaited.");
    }

    @Override
    public NoticesState evolve(NoticesState state, NoticeEvent event) {
        return switch (event) {
            case Told e -> {
                NoticesState next = state.toldOf(e.request(), e.number(), e.people());
                yield isRepeated(e) ? next.waiting(new Waiting(e.number(), 0, e.people())) : next;
            }
            case ToldAgain e -> state.waiting(waiting(state).repeated(e.time()));
            case DeputyTold e -> state.toldOf(state.ofCase(), e.number(), List.of(e.deputy())).waiting(null);
            case AcknowledgementHeard e -> {
                Waiting left = waiting(state).without(e.person());
                yield state.waiting(left.people().isEmpty() ? null : left);
            }
            case RepeatingEnded e -> state.waiting(null);
            case DeliveryRecorded e -> state;
            case NoticeRead e -> state.readBy(e.number(), e.person());
        };
    }

    private static boolean isRepeated(Told told) {
        return told.urgency() == NoticeUrgency.CRITICAL;
    }

    // Rule NTC-3: what is critical is told again every ten minutes to those who have not acknowledged, until it is contained,
    // solved or lowered; counted from the telling, so that a service that was away does not send what it missed.
    @Override
    public List<ObligationStep> follow(NoticesState state, NoticeEvent event, Obligations kept, RuleBook book) {
        return switch (event) {
            case Told e when isRepeated(e) -> List.of(new SetAlarm(AGAIN, e.recordedAt().plus(EVERY)));
            case ToldAgain e -> List.of(new SetAlarm(AGAIN, e.occurredAt().plus(EVERY)));
            case AcknowledgementHeard e when state.waiting() == null -> List.of(new ClearAlarm(AGAIN));
            case RepeatingEnded e -> List.of(new ClearAlarm(AGAIN));
            default -> List.of();
        };
    }

    // Rule NTC-4: twelve times at most; then the general manager's deputy is told, if the general manager is still silent.
    @Override
    public List<NoticeEvent> rung(NoticesState state, Alarm alarm, RuleBook book) {
        Waiting waiting = waiting(state);
        if (waiting.time() < MOST) {
            return List.of(new ToldAgain(waiting.number(), waiting.time() + 1, waiting.people(), alarm.at()));
        }
        Organization organization = book.at(alarm.at()).organization();
        boolean silent = Optional.ofNullable(organization.company().generalManager()).filter(waiting::waitsFor)
                .isPresent();
        return List.of(organization.deputy().filter(one -> silent)
                .<NoticeEvent>map(
                        one -> new DeputyTold(waiting.number(), new Addressee(one, "deputy"), alarm.at()))
                .orElseGet(() -> new RepeatingEnded(waiting.number(), "told-often-enough", alarm.at())));
    }
}
