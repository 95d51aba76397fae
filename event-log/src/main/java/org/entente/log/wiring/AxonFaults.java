package org.entente.log.wiring;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.entente.log.store.EventSerializer;
import org.entente.log.store.PostgresEventStorageEngine;
import org.jspecify.annotations.Nullable;

/** What is wrong with an Axon configuration, asked of the configuration itself and not of the beans that were meant for it. */
final class AxonFaults {
    private final List<String> faults = new ArrayList<>();

    private AxonFaults() {}

    static List<String> of(Configuration axon) {
        AxonFaults found = new AxonFaults();
        found.look(axon);
        return found.faults;
    }

    private void look(Configuration axon) {
        expect(SpringTransactionManager.class, axon.getComponent(TransactionManager.class), "transactions");
        EventBus eventBus = axon.eventBus();
        expect(EmbeddedEventStore.class, eventBus, "the event store");
        if (eventBus instanceof AbstractEventStore) {
            expect(PostgresEventStorageEngine.class, field(AbstractEventStore.class, "storageEngine", eventBus),
                    "the storage engine");
        }
        expect(EventSerializer.class, axon.eventSerializer(), "the event serializer");
        if (!readsBack(axon.serializer())) {
            faults.add("the general serializer cannot read back a replay token");
        }
        tokens(axon.getComponent(TokenStore.class));
        expect(EventClock.class, GenericEventMessage.clock, "the clock of events");
        UsagePropertyProvider usage = axon.getComponent(UsagePropertyProvider.class);
        if (usage == null || !Boolean.TRUE.equals(usage.getDisabled())) {
            faults.add("Axon's update check is not disabled");
        }
    }

    private void tokens(@Nullable TokenStore tokens) {
        expect(JdbcTokenStore.class, tokens, "the token store");
        if (tokens instanceof JdbcTokenStore) {
            Object node = field(JdbcTokenStore.class, "nodeId", tokens);
            if (ManagementFactory.getRuntimeMXBean().getName().equals(node)) {
                faults.add("the node id is " + node + ", which another container can share");
            }
        }
    }

    private void expect(Class<?> expected, @Nullable Object actual, String what) {
        if (!expected.isInstance(actual)) {
            faults.add("%s: expected %s, found %s".formatted(what, expected.getSimpleName(),
                    actual == null ? "nothing" : actual.getClass().getSimpleName()));
        }
    }

    private static boolean readsBack(Serializer serializer) {
        TrackingToken token = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(2),
                new GlobalSequenceTrackingToken(1));
        try {
            SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);
            return token.equals(serializer.<byte[], Object>deserialize(stored));
        } catch (SerializationException e) {
            return false;
        }
    }

    private static Object field(Class<?> declaring, String name, Object owner) {
        try {
            return ReflectionUtils.getFieldValue(declaring.getDeclaredField(name), owner);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Axon no longer has " + declaring.getSimpleName() + "." + name, e);
        }
    }
}
