package org.entente.command.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.entente.api.message.Command;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.command.desk.Desk;
import org.entente.command.rehearsal.ForeseenEvent;
import org.entente.command.rehearsal.Rehearsal;
import org.entente.command.rehearsal.Rehearsals;
import org.entente.command.shell.CommandResult;
import org.entente.command.web.Answer.Accepted;
import org.entente.command.web.Answer.Foreseen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Has a command carried out and answers it; whatever is not accepted leaves as a {@link Refusal}. */
@Component
public final class CommandAnswers {
    private final Desk desk;
    private final Readable ledger;
    private final Rehearsals rehearsals;
    private final ObjectProvider<Visibility> visibility;

    CommandAnswers(Desk desk, Rehearsals rehearsals, Readable ledger, ObjectProvider<Visibility> visibility) {
        this.desk = desk;
        this.rehearsals = rehearsals;
        this.ledger = ledger;
        this.visibility = visibility;
    }

    /** 200: an act that adds something. A version named by If-Match counts, but none is required. */
    public ResponseEntity<Answer> changed(Command command, Instruction by) {
        return changed(List.of(command), by);
    }

    /**
     * 200: several acts of one request, each carried out by itself and in this order; the answer is about the first. A
     * rehearsal tries each of them on what there is now.
     */
    public ResponseEntity<Answer> changed(List<Command> commands, Instruction by) {
        return by.dryRun() ? foreseen(commands, by) : answered(ResponseEntity.ok(), carriedOut(commands, by), by);
    }

    /**
     * 200: a decision about content, which must name the version that was read.
     *
     * @throws Refusal {@code version-required} without If-Match
     */
    public ResponseEntity<Answer> decided(Command command, Instruction by) {
        if (by.seenVersion() == null) {
            throw Refusal.of(RefusalKind.VERSION_REQUIRED, "version-required",
                    "Name the version that you decide about by the header If-Match.");
        }
        return changed(command, by);
    }

    /**
     * 200: somebody's consent or dissent, which must name the position of the answer that was read, so that the history
     * tells for ever what was agreed to.
     *
     * @throws Refusal {@code position-required} without Entente-Position
     */
    public ResponseEntity<Answer> consented(Command command, Instruction by) {
        // SEC-6: who agrees or disagrees says how far he or she had read
        if (by.seenPosition() == null) {
            throw Refusal.of(RefusalKind.VERSION_REQUIRED, "position-required",
                    "Name what you agree to or not by the header Entente-Position of the answer that you read.");
        }
        return changed(command, by);
    }

    /** 201: something new inside an aggregate, whose place is told from the answer about that aggregate. */
    public ResponseEntity<Answer> createdAt(Command command, Instruction by, Function<Accepted, String> place) {
        if (by.dryRun()) {
            return foreseen(List.of(command), by);
        }
        Accepted answer = carriedOut(List.of(command), by);
        return answered(ResponseEntity.created(URI.create(place.apply(answer))), answer, by);
    }

    /** 201: something new, which the path of the collection and its id lead to. */
    public ResponseEntity<Answer> created(Command command, Instruction by, String collection) {
        if (by.dryRun()) {
            return foreseen(List.of(command), by);
        }
        Accepted answer = carriedOut(List.of(command), by);
        return answered(ResponseEntity.created(URI.create(collection + "/" + answer.id())), answer, by);
    }

    /** 201: a part of the thing that changed, which is found at this address; the answer is about the whole. */
    public ResponseEntity<Answer> added(Command command, Instruction by, String location) {
        return by.dryRun()
                ? foreseen(List.of(command), by)
                : answered(ResponseEntity.created(URI.create(location)), carriedOut(List.of(command), by), by);
    }

    /**
     * 201: something new that the service opens in consequence, as an aggregate of its own under this id. Its first version
     * is 0, and waiting is for that.
     */
    public ResponseEntity<Answer> broughtAbout(Command command, Instruction by, String collection, String id) {
        if (by.dryRun()) {
            return foreseen(List.of(command), by);
        }
        carriedOut(List.of(command), by);
        return answered(ResponseEntity.created(URI.create(collection + "/" + id)), new Accepted(id, 0), by);
    }

    /**
     * One of several acts of one request that are told by themselves. Of a rehearsal it is the version that would be.
     *
     * @throws Refusal if it is not accepted
     */
    public Accepted outcome(Command command, Instruction by) {
        if (!by.dryRun()) {
            return carriedOut(List.of(command), by);
        }
        requireReadable(by.seenPosition());
        List<ForeseenEvent> events = rehearsals.of(by.order(command)).events();
        return new Accepted(command.aggregateId(), events.getLast().version());
    }

    /** What this part of a request came to when it was accepted before; empty if it never was. */
    public Optional<Accepted> doneBefore(Instruction by) {
        return by.dryRun()
                ? Optional.empty()
                : desk.doneBefore(by.commandId(), by.requestHash())
                        .map(before -> new Accepted(before.aggregateId(), before.version()));
    }

    /** 200: what became of each of several acts; waiting is for all that were accepted. */
    public <T> ResponseEntity<T> told(T report, List<Accepted> accepted, Instruction by) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.ok();
        if (!by.dryRun()) {
            visibleAt(accepted, by).ifPresent(position -> applied(builder, position, by));
        }
        return builder.body(report);
    }

    private Accepted carriedOut(List<Command> commands, Instruction by) {
        requireReadable(by.seenPosition());
        CommandResult first = desk.carryOut(by.order(commands.getFirst()));
        commands.stream().skip(1)
                .forEach(command -> desk.carryOut(by.andThen(command.aggregateId()).order(command)));
        return new Accepted(first.aggregateId(), first.version());
    }

    private ResponseEntity<Answer> foreseen(List<Command> commands, Instruction by) {
        requireReadable(by.seenPosition());
        Rehearsal first = rehearsals.of(by.order(commands.getFirst()));
        return ResponseEntity.ok(new Foreseen(commands.stream().skip(1)
                .map(command -> rehearsals.of(by.andThen(command.aggregateId()).order(command)))
                .reduce(first, Rehearsal::and)));
    }

    /** Nobody has read what is not there yet. */
    private void requireReadable(@Nullable Long position) {
        if (position != null && !ledger.hasReached(position)) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "position-unknown", "The ledger has no such position yet.")
                    .with("position", position);
        }
    }

    /** A wait that was too short is no failure: the answer stands, only without its preference applied. */
    private ResponseEntity<Answer> answered(ResponseEntity.BodyBuilder builder, Accepted answer, Instruction by) {
        builder.eTag(SeenVersion.tag(answer.version()));
        visibleAt(List.of(answer), by).ifPresent(position -> applied(builder, position, by));
        return builder.body(answer);
    }

    /** Where the read side has all of this; empty if that took longer than wanted, or nothing was to be waited for. */
    private OptionalLong visibleAt(List<Accepted> all, Instruction by) {
        Visibility readSide = visibility.getIfAvailable();
        if (readSide == null || !by.patience().isPositive()) {
            return OptionalLong.empty();
        }
        long until = System.nanoTime() + by.patience().toNanos();
        Duration left = by.patience();
        OptionalLong reached = OptionalLong.empty();
        for (Accepted one : all) {
            reached = readSide.await(one.id(), one.version(), left);
            if (reached.isEmpty()) {
                return reached;
            }
            left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
        }
        return reached;
    }

    private static void applied(ResponseEntity.BodyBuilder builder, long position, Instruction by) {
        builder.header(PreferredWait.APPLIED, PreferredWait.applied(by.patience())).header(SeenPosition.HEADER,
                Long.toString(position));
    }
}
