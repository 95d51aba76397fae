package org.entente.command.shell;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.entente.api.message.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Makes an event of which every field says something, down to the last nested record: what a sample to approve is written from. */
final class SampleEvents {
    private SampleEvents() {}

    static <E extends DomainEvent> E of(Class<E> event) {
        return event.cast(record(event));
    }

    /** The fields, down through records, lists and maps, that say nothing. */
    static List<String> silent(Object value) {
        List<String> found = new ArrayList<>();
        collectSilent(value, value.getClass().getSimpleName(), found);
        return found;
    }

    private static void collectSilent(@Nullable Object value, String at, List<String> found) {
        switch (value) {
            case null -> found.add(at);
            case List<?> list when list.isEmpty() -> found.add(at);
            case Map<?, ?> map when map.isEmpty() -> found.add(at);
            case List<?> list -> list.forEach(one -> collectSilent(one, at + "[]", found));
            case Map<?, ?> map -> map.values().forEach(one -> collectSilent(one, at + "{}", found));
            case Record record -> {
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    collectSilent(valueOf(record, part), at + "." + part.getName(), found);
                }
            }
            default -> {
            }
        }
    }

    static Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> value(part.getGenericType(), type, part.getName()))
                .toArray();
        try {
            var canonical = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type.getName() + " from " + Arrays.toString(values), e);
        }
    }

    private static Object value(Type type, Class<?> owner, String name) {
        return SampleValues.of(type, owner.getSimpleName(), name).orElseGet(() -> switch (type) {
            case ParameterizedType list when list.getRawType() == List.class
                    && list.getActualTypeArguments()[0] instanceof Class<?> one && one.isSealed() ->
                Arrays.stream(one.getPermittedSubclasses()).map(SampleEvents::record).toList();
            case ParameterizedType list when list.getRawType() == List.class ->
                List.of(value(list.getActualTypeArguments()[0], owner, name));
            case Class<?> one when one.isRecord() -> record(one);
            case Class<?> one when one.isSealed() -> record(one.getPermittedSubclasses()[0]);
            default -> throw new IllegalStateException("no sample value for " + type + " " + owner + "." + name);
        });
    }

    private static @Nullable Object valueOf(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
