package org.entente.command.player;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestId;
import org.entente.command.decision.CaseRecords;
import org.jspecify.annotations.Nullable;

/** What was recorded on the stage, by aggregate and case; an aggregate belongs to the request that its first events name. */
final class MemoryRecords implements CaseRecords {
    private final List<MemoryStage.Told> history;
    private final Map<String, String> belongsTo = new HashMap<>();

    MemoryRecords(List<MemoryStage.Told> history) {
        this.history = history;
    }

    void belongs(String aggregateId, DomainEvent event) {
        Arrays.stream(event.getClass().getRecordComponents())
                .filter(one -> one.getType() == RequestId.class && one.getName().equals("request")).forEach(one -> {
                    try {
                        belongsTo.putIfAbsent(aggregateId, String.valueOf(one.getAccessor().invoke(event)));
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
    }

    @Nullable
    String caseOf(String aggregateId) {
        return belongsTo.get(aggregateId);
    }

    @Override
    public List<Entry> of(String aggregateId) {
        return history.stream().filter(one -> one.aggregateId().equals(aggregateId))
                .map(one -> new Entry(one.event(), one.at())).toList();
    }

    @Override
    public List<String> members(RequestId request, String prefix) {
        return named(prefix).stream().filter(one -> request.value().equals(belongsTo.get(one))).toList();
    }

    @Override
    public List<String> named(String prefix) {
        return history.stream().map(MemoryStage.Told::aggregateId).distinct().filter(one -> one.startsWith(prefix))
                .toList();
    }
}
