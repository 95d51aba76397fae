package org.entente.query.rollup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.ContentHash;
import org.entente.api.rollup.RollUpContent;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpId;
import org.entente.log.blob.BlobHash;
import org.entente.query.view.AsOfReader;
import org.entente.query.view.Filter;
import org.entente.query.view.Moment;
import org.springframework.stereotype.Component;

/** Draws published roll-ups up again and compares them with what is kept. */
@Component
final class RollUpChecking {
    private static final int MOST = 100_000;

    private final AsOfReader reader;
    private final KeptRollUps kept;

    RollUpChecking(AsOfReader reader, KeptRollUps kept) {
        this.reader = reader;
        this.kept = kept;
    }

    /** The ids of all that were published, in order. */
    List<String> published() {
        return reader.read(Moment.NOW, at -> at.keys(RollUpProjection.ROLL_UPS, Filter.none().present("cut_position"),
                MOST));
    }

    /**
     * RUP-7: a published roll-up never changes. Whatever is recorded later leaves it as it is, because it is drawn up as of its
     * position; and what was changed behind the service's back is found here, place by place.
     *
     * @throws Refusal {@code not-found} if there is no such roll-up, {@code not-published} while it is a draft
     */
    RollUpCheck check(RollUpId id) {
        RollUpRow row = reader.read(Moment.NOW, at -> RollUpController.of(id, at));
        RollUpRow.Published published = row.published();
        if (published == null) {
            throw Refusal.rule("not-published", "1.4 C3", "A draft has nothing to be compared with.");
        }
        RollUpContent content = reader.read(Moment.at(published.position(), published.cutAt()),
                at -> RollUpDrawing.unchecked(
                        new RollUpCut(id, published.position(), published.cutAt(), published.by()), at));
        return compared(row.id(), published, content);
    }

    private RollUpCheck compared(RollUpId id, RollUpRow.Published published, RollUpContent content) {
        byte[] drawn = RollUpDrawing.bytes(content);
        Optional<byte[]> bytes = kept.bytes(published.contentHash());
        ContentHash keptHash = bytes.map(RollUpChecking::hash).orElse(null);
        boolean same = bytes.filter(one -> Arrays.equals(one, drawn)).isPresent();
        return new RollUpCheck(id, published.position(), published.contentHash(), keptHash, hash(drawn),
                same && published.contentHash().equals(keptHash),
                same ? List.of() : bytes.map(one -> Differences.between(one, drawn)).orElse(List.of()),
                content.faults());
    }

    private static ContentHash hash(byte[] bytes) {
        try {
            return new ContentHash(BlobHash.of(() -> new ByteArrayInputStream(bytes)).sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
