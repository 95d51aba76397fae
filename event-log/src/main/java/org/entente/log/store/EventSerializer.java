package org.entente.log.store;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Writes and reads events: JSON under logical names. Axon's serializer would store Java class names and hand an unknown type to the
 * handlers as an object that nobody handles; this one throws {@link UnknownStoredTypeException}. Metadata holds strings only, since
 * numbers would come back as another type.
 */
public final class EventSerializer extends Jackson3Serializer {
    private static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final StoredTypes types;

    public EventSerializer(StoredTypes types) {
        super(builder().jsonMapperBuilderCustomizer(StoredJson::configure));
        this.types = types;
    }

    /** @throws IllegalArgumentException if a metadata value is not a string */
    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        if (object instanceof MetaData metadata) {
            metadata.forEach(EventSerializer::requireString);
        }
        return super.serialize(object, expectedRepresentation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        if (type == MetaData.class) {
            return METADATA;
        }
        StoredTypes.StoredType stored = types.typeOf(type);
        return new SimpleSerializedType(stored.name(), stored.revision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.equals(SerializedType.emptyType())) {
            return Void.class;
        }
        if (type.getName().equals(METADATA.getName())) {
            return MetaData.class;
        }
        return types.classOf(new StoredTypes.StoredType(type.getName(), String.valueOf(type.getRevision())));
    }

    private static void requireString(String key, Object value) {
        if (!(value instanceof String)) {
            throw new IllegalArgumentException("Metadata value of '" + key + "' must be a string, not " + value);
        }
    }
}
