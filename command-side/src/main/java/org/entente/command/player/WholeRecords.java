package org.entente.command.player;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Finds what a file left out although the record needs it. */
public final class WholeRecords {
    private WholeRecords() {}

    /** @throws IllegalArgumentException naming the first field that is missing, at any depth */
    public static void require(@Nullable Object value, String path) {
        switch (value) {
            case Record one -> requireComponents(one, path);
            case Collection<?> many -> many.forEach(one -> require(one, path));
            case Map<?, ?> map -> map.forEach((key, one) -> require(one, path + "/" + key));
            case null -> throw new IllegalArgumentException("not whole: " + path + " is missing");
            default -> {
            } // a plain value is whole
        }
    }

    private static void requireComponents(Record record, String path) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                require(value, path + "/" + component.getName());
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
