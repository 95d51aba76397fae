package org.entente.command.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.api.drill.DrillScript;
import org.entente.api.refusal.Refusal;
import org.entente.command.organization.FileFormat;
import org.entente.command.organization.PlainFile;
import org.entente.command.player.WholeRecords;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads scripts: those that come with the product, and a company's own. What says less or more than a script is refused. */
final class DrillScripts {
    /** The scripts that come with the product; they are about the sample company. */
    static final List<String> SAMPLES = List.of("fire-on-saturday-night", "complaint-on-a-holiday");
    private static final String FOLDER = "/org/entente/sample/drills/";
    private static final JsonMapper FIELDS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private DrillScripts() {}

    /**
     * A script, or {@code sample} with the name of one.
     *
     * @throws Refusal {@code file-unreadable} or {@code script-unreadable} if it is neither, {@code not-found} for an unknown
     *         sample
     */
    static DrillScript read(byte[] bytes, FileFormat format) {
        Map<?, ?> fields = PlainFile.map(bytes, format);
        return fields.size() == 1 && fields.get("sample") instanceof String name ? sample(name) : script(fields);
    }

    /** @throws Refusal {@code not-found} if no such script comes with the product */
    static DrillScript sample(String name) {
        if (!SAMPLES.contains(name)) {
            throw Refusal.notFound("sample script of that name").with("samples", SAMPLES);
        }
        try (InputStream file = DrillScripts.class.getResourceAsStream(FOLDER + name + ".yaml")) {
            return script(PlainFile.map(Objects.requireNonNull(file, name).readAllBytes(), FileFormat.YAML));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DrillScript script(Map<?, ?> fields) {
        try {
            DrillScript script = FIELDS.convertValue(fields, DrillScript.class);
            WholeRecords.require(script, "");
            return script;
        } catch (JacksonException | IllegalArgumentException unfit) {
            throw Refusal.invalid("script-unreadable", "",
                    "Not a script: " + String.valueOf(unfit.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
