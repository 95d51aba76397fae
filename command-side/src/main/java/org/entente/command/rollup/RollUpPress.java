package org.entente.command.rollup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;

import org.entente.api.identity.Permissions;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.request.ContentHash;
import org.entente.api.rollup.DrawnRollUp;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpSource;
import org.entente.api.week.WeekKey;
import org.entente.command.shell.RuleSource;
import org.entente.log.blob.BlobHash;
import org.entente.log.blob.BlobStore;
import org.entente.log.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Draws up a roll-up and keeps what it says before anybody publishes it. Decides nothing: that is for the roll-up's rules. */
@Component
public final class RollUpPress {
    private final RollUpLookup rollUps;
    private final ObjectProvider<RollUpSource> source;
    private final ObjectProvider<Ledger> ledger;
    private final BlobStore blobs;
    private final RuleSource rules;
    private final Clock clock;

    RollUpPress(RollUpLookup rollUps, ObjectProvider<RollUpSource> source, ObjectProvider<Ledger> ledger,
            BlobStore blobs, RuleSource rules, Clock clock) {
        this.rollUps = rollUps;
        this.source = source;
        this.ledger = ledger;
        this.blobs = blobs;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The roll-up that covers a week.
     *
     * @throws Refusal {@code not-found} if none does
     */
    RollUpId covering(WeekKey week) {
        return rollUps.covering(week).map(RollUpState::id).orElseThrow(() -> Refusal.notFound(week.value()));
    }

    /**
     * The command that publishes a roll-up.
     *
     * @param position where to cut; null for the ledger's head
     * @param keep     whether what it says is kept; a rehearsal leaves nothing behind
     * @throws Refusal {@code role-missing} before anything is drawn up, {@code position-unknown} beyond the head
     */
    public PublishRollUp drawUp(RollUpId rollUp, @Nullable Long position, PersonId by, boolean keep) {
        requirePublisher(by);
        RollUpPublished before = rollUps.state(rollUp).published();
        if (before != null) { // a repetition: the receipt answers it, or the rules refuse it
            return new PublishRollUp(rollUp, before.position(), before.cutAt(), before.contentHash(), before.cases(),
                    before.items());
        }
        RollUpCut cut = cut(rollUp, position, by);
        DrawnRollUp drawn = source.getObject().draw(cut);
        ContentHash hash = keep ? kept(drawn) : hash(drawn);
        return new PublishRollUp(rollUp, cut.position(), cut.at(), hash, drawn.content().requests(),
                drawn.content().summedItems());
    }

    private void requirePublisher(PersonId person) {
        var held = rules.current().at(clock.instant()).organization().rolesOf(person).stream().map(RoleHeld::role)
                .toList();
        if (Permissions.rolesFor(PublishRollUp.class).stream().noneMatch(held::contains)) {
            throw Refusal.forbidden("role-missing", "1.10", "None of your roles permits this act.").with("command",
                    PublishRollUp.class.getSimpleName());
        }
    }

    private RollUpCut cut(RollUpId rollUp, @Nullable Long position, PersonId by) {
        if (position == null) {
            return new RollUpCut(rollUp, ledger.getObject().head(), clock.instant(), by);
        }
        Instant at = ledger.getObject().entry(position).orElseThrow(() -> Refusal.of(RefusalKind.BAD_REQUEST,
                "position-unknown", "The ledger has no such position yet.").with("position", position)).recordedAt();
        return new RollUpCut(rollUp, position, at, by);
    }

    private ContentHash kept(DrawnRollUp drawn) {
        try {
            return new ContentHash(blobs.put(contentOf(drawn), DrawnRollUp.MEDIA, clock.instant()).sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentHash hash(DrawnRollUp drawn) {
        try {
            return new ContentHash(BlobHash.of(contentOf(drawn)).sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamSource contentOf(DrawnRollUp drawn) {
        return () -> new ByteArrayInputStream(drawn.bytes());
    }
}
