package org.entente.server.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where in a body the fault is and what is demanded there, without Java's names for things. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem problem(JacksonException fault) {
        return switch (fault) {
            case StreamConstraintsException bound -> Problem.of(400, "json-out-of-bounds").with(at(bound, "bounded"));
            case InputCoercionException range -> Problem.of(400, "field-invalid").with(at(range, "integer"));
            case StreamReadException syntax -> Problem.of(400, "json-unreadable")
                    .withFact("line", syntax.getLocation().getLineNr());
            case UnrecognizedPropertyException unknown -> Problem.of(400, "unknown-field").with(at(unknown, "known"));
            case InvalidNullException missing -> Problem.of(400, "field-missing").with(at(missing, "required"));
            case InvalidTypeIdException kind -> Problem.of(400, "field-invalid").with(at(kind, "one-of-the-kinds"));
            case InvalidFormatException format -> Problem.of(400, "field-invalid")
                    .with(new FieldFault(pointer(format), rule(format.getTargetType()), text(format.getValue())));
            case ValueInstantiationException refused -> Problem.of(400, "field-invalid")
                    .with(new FieldFault(pointer(refused), "well-formed", reason(refused)));
            case MismatchedInputException mismatch -> isMissing(mismatch)
                    ? Problem.of(400, "field-missing").with(at(mismatch, "required"))
                    : Problem.of(400, "field-invalid").with(at(mismatch, rule(mismatch.getTargetType())));
            default -> Problem.of(400, "json-unreadable");
        };
    }

    /** Jackson has no type of its own for a component that is not there at all. */
    private static boolean isMissing(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith("Missing required creator property")
                || mismatch.getOriginalMessage().startsWith("Null value for creator property");
    }

    private static FieldFault at(JacksonException fault, String rule) {
        return new FieldFault(pointer(fault), rule, null);
    }

    /** RFC 6901. */
    static String pointer(JacksonException fault) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/').append(
                    name == null ? String.valueOf(step.getIndex()) : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String reason(ValueInstantiationException refused) {
        return Optional.ofNullable(refused.getCause()).filter(IllegalArgumentException.class::isInstance)
                .map(Throwable::getMessage).orElse(null);
    }

    private static String rule(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "well-formed";
        }
        if (wanted.isEnum()) {
            return "one-of-the-values";
        }
        return switch (wanted.getSimpleName()) {
            case "String" -> "text";
            case "int", "Integer", "long", "Long", "BigInteger" -> "integer";
            case "double", "Double", "BigDecimal" -> "number";
            case "boolean", "Boolean" -> "boolean";
            case "LocalDate" -> "date";
            case "Instant", "OffsetDateTime", "LocalTime" -> "date-time";
            case "List", "ArrayList", "Set" -> "array";
            default -> "well-formed";
        };
    }
}
