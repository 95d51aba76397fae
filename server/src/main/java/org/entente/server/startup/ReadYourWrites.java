package org.entente.server.startup;

import java.time.Duration;
import java.util.OptionalLong;

import org.entente.command.web.Visibility;
import org.entente.log.ledger.Ledger;
import org.entente.query.view.ReadProgress;
import org.springframework.stereotype.Component;

/** Joins the two sides where somebody wants to read what was just accepted: first its position, then the views at it. */
@Component
final class ReadYourWrites implements Visibility {
    private final Ledger ledger;
    private final ReadProgress views;

    ReadYourWrites(Ledger ledger, ReadProgress views) {
        this.ledger = ledger;
        this.views = views;
    }

    @Override
    public OptionalLong await(String aggregateId, long version, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        try {
            OptionalLong position = ledger.awaitPositionOf(aggregateId, version, longest);
            Duration left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
            return position.isPresent() && views.await(position.getAsLong(), left) ? position : OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }
}
