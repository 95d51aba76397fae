package org.entente.query.web;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.log.ledger.FutureInstant;
import org.entente.query.view.Cursor;
import org.entente.query.view.LedgerSource;
import org.entente.query.view.Moment;
import org.entente.query.view.ReadProgress;
import org.jspecify.annotations.Nullable;

/** Finds the moment that was asked about, and waits until the views can answer about it: 5 seconds at most. */
public final class Moments {
    /** How long a GET waits for the read side. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final LedgerSource ledger;
    private final ReadProgress progress;
    private final Duration longest;

    public Moments(LedgerSource ledger, ReadProgress progress) {
        this(ledger, progress, LONGEST_WAIT);
    }

    Moments(LedgerSource ledger, ReadProgress progress, Duration longest) {
        this.ledger = ledger;
        this.progress = progress;
        this.longest = longest;
    }

    /** Waits for the version or position that the caller wants to see, if any is named and it can be waited for. */
    void await(AsOf asOf, @Nullable String aggregateId) {
        Long minPosition = asOf.minPosition();
        if (asOf.atLeast() != null && aggregateId != null) {
            of(asOf, aggregateId);
        } else if (minPosition != null) {
            await(minPosition, longest);
        }
    }

    /** For one aggregate. */
    Moment of(AsOf asOf, String aggregateId) {
        Long version = asOf.atLeast();
        if (version == null) {
            return of(asOf);
        }
        long started = System.nanoTime();
        OptionalLong position = ledger.awaitPositionOf(aggregateId, version, longest);
        await(position.orElseThrow(() -> behind("Version " + version + " of " + aggregateId)),
                longest.minusNanos(System.nanoTime() - started));
        Long minPosition = asOf.minPosition();
        if (minPosition != null) {
            await(minPosition, longest.minusNanos(System.nanoTime() - started));
        }
        return Moment.NOW;
    }

    Moment of(AsOf asOf) {
        if (asOf.atLeast() != null) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "unknown-parameter",
                    "A version is waited for where one resource is asked for; use minPosition here.")
                    .with("parameter", AsOf.AT_LEAST);
        }
        Long position = asOf.position();
        Instant instant = asOf.instant();
        Long minPosition = asOf.minPosition();
        if (position != null) {
            if (position > ledger.head()) {
                throw future("Position " + position + " is still to come.");
            }
            return Moment.at(position, ledger.recordedAt(position));
        }
        if (instant != null) {
            return Moment.at(positionAt(instant), instant);
        }
        if (minPosition != null) {
            await(minPosition, longest);
        }
        return Moment.NOW;
    }

    /** A cursor holds the moment of its list; asking about another one at the same time makes no sense. */
    Moment of(AsOf asOf, Paging paging) {
        Cursor cursor = paging.cursor();
        Moment moment = of(asOf);
        if (cursor == null) {
            return moment;
        }
        Long asked = moment.position();
        if (asked != null && asked != cursor.position()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-cursor", "The cursor belongs to position "
                    + cursor.position() + ", asked is " + asked + ".");
        }
        if (cursor.position() > ledger.head()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-cursor", "The cursor's position is still to come.");
        }
        return Moment.at(cursor.position(), cursor.now());
    }

    /** The same moment, once the views have reached it. */
    Moment reached(Moment moment) {
        Long position = moment.position();
        if (position != null) {
            await(position, longest);
        }
        return moment;
    }

    private long positionAt(Instant instant) {
        try {
            return ledger.positionAt(instant);
        } catch (FutureInstant e) {
            throw future(instant + " is in the future.").with("now", e.now().toString());
        }
    }

    private void await(long position, Duration left) {
        if (!progress.await(position, left)) {
            throw behind("Position " + position);
        }
    }

    private static Refusal future(String detail) {
        return Refusal.of(RefusalKind.BAD_REQUEST, "as-of-future", detail);
    }

    private static Refusal behind(String what) {
        return Refusal.of(RefusalKind.BUSY, "read-side-behind", what + " is not readable yet; try again.")
                .with("retryAfterSeconds", 1);
    }
}
