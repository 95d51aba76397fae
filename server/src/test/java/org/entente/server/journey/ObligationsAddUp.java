package org.entente.server.journey;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.obligation.ObligationState;
import org.entente.api.testing.ObligationBalance;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.view.AsOfReader;
import org.entente.query.view.Filter;
import org.entente.query.view.LedgerEvent;
import org.entente.query.view.LedgerEvents;
import org.entente.query.view.Moment;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * After every journey: at every position of its ledger whatever was opened is met, missed, waived, cancelled or open, and the view of
 * obligations counts the same.
 */
public final class ObligationsAddUp implements AfterAllCallback {
    private static final int PAGE = 1_000;
    /** The view is asked at every so many positions and at the last one. */
    private static final int ASKED = 50;

    @Override
    public void afterAll(ExtensionContext context) {
        ApplicationContext server = SpringExtension.getApplicationContext(context);
        LedgerEvents ledger = server.getBean(LedgerEvents.class);
        AsOfReader reader = server.getBean(AsOfReader.class);
        await().until(() -> reader.position() >= ledger.head());
        ObligationBalance balance = new ObligationBalance();
        List<LedgerEvent> page = ledger.read(0, PAGE);
        while (!page.isEmpty()) {
            for (LedgerEvent event : page) {
                balance.follow(event.payload());
                if (event.position() % ASKED == 0) {
                    requireSameCounts(balance, event, reader);
                }
            }
            LedgerEvent last = page.getLast();
            page = ledger.read(last.position(), PAGE);
            if (page.isEmpty()) {
                requireSameCounts(balance, last, reader);
            }
        }
    }

    private static void requireSameCounts(ObligationBalance balance, LedgerEvent event, AsOfReader reader) {
        SortedMap<String, Long> shown = reader.read(Moment.at(event.position(), event.recordedAt()),
                at -> at.countBy(ObligationProjection.OBLIGATIONS, "state", Filter.none()));
        Map<String, Long> counted = new TreeMap<>();
        for (ObligationState state : ObligationState.values()) {
            if (balance.in(state) > 0) {
                counted.put(state.code(), balance.in(state));
            }
        }
        assertThat(shown).as("at %d", event.position()).isEqualTo(counted);
    }
}
