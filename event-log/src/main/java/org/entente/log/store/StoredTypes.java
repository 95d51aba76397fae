package org.entente.log.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which payload classes are stored: one logical name and current revision per class, both ways. Immutable. A class
 * may move or be renamed in Java; its stored name never changes.
 */
public final class StoredTypes {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    private final Map<Class<?>, StoredType> types;
    private final Map<String, Class<?>> classes;

    private StoredTypes(Builder builder) {
        this.types = Map.copyOf(builder.types);
        this.classes = Map.copyOf(builder.classes);
    }

    /** A logical name such as {@code issue.reported} and the revision of its fields, such as {@code 1}. */
    public record StoredType(String name, String revision) {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name a payload class is stored under.
     *
     * @throws UnknownStoredTypeException if the class is not registered
     */
    public StoredType typeOf(Class<?> payloadClass) {
        StoredType type = types.get(payloadClass);
        if (type == null) {
            throw new UnknownStoredTypeException("No stored name is registered for " + payloadClass.getName());
        }
        return type;
    }

    /**
     * The class that reads a stored payload.
     *
     * @throws UnknownStoredTypeException if the name is unknown, or no upcaster brought it to the current revision
     */
    public Class<?> classOf(StoredType stored) {
        Class<?> payloadClass = classes.get(stored.name());
        if (payloadClass == null) {
            throw new UnknownStoredTypeException("Nothing is registered under the stored name " + stored.name());
        }
        StoredType current = typeOf(payloadClass);
        if (!current.equals(stored)) {
            throw new UnknownStoredTypeException(
                    "%s is stored with revision %s, the current one is %s and no upcaster leads there"
                            .formatted(stored.name(), stored.revision(), current.revision()));
        }
        return payloadClass;
    }

    public Set<Class<?>> classes() {
        return types.keySet();
    }

    /** Collects the registrations; each name and each class once. */
    public static final class Builder {
        private final Map<Class<?>, StoredType> types = new HashMap<>();
        private final Map<String, Class<?>> classes = new HashMap<>();

        private Builder() {}

        /**
         * Registers a concrete class under a logical name.
         *
         * @throws IllegalArgumentException if the class is abstract, the name is not lower-case words joined by dots or hyphens, or
         *         one of them is registered already
         */
        public Builder register(Class<?> payloadClass, String name, String revision) {
            check(!payloadClass.isInterface() && !java.lang.reflect.Modifier.isAbstract(payloadClass.getModifiers()),
                    payloadClass.getName() + " is not a concrete class");
            check(NAME.matcher(name).matches(), "'" + name + "' is not a logical name");
            check(!revision.isBlank(), name + " has no revision");
            check(!types.containsKey(payloadClass), payloadClass.getName() + " is registered twice");
            check(!classes.containsKey(name), name + " is registered twice");
            types.put(payloadClass, new StoredType(name, revision));
            classes.put(name, payloadClass);
            return this;
        }

        public StoredTypes build() {
            return new StoredTypes(this);
        }

        private static void check(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
