package org.entente.command.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads the cases that come with the product. A file that says less, more or the same twice is refused. */
public final class Scenarios {
    private static final String FOLDER = "/org/entente/sample/cases/";
    private static final List<String> NUMBERS = List.of("004", "007", "012", "013", "015", "017", "021");
    private static final JsonMapper FIELDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private Scenarios() {}

    /** The seven cases of the sample company, by number. */
    public static List<Scenario> sample() {
        return NUMBERS.stream().map(number -> read(FOLDER + "xt-2026-" + number + ".yaml")).toList();
    }

    /** @throws IllegalArgumentException saying what is wrong with the file */
    static Scenario parse(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Scenario scenario = FIELDS.convertValue(new Yaml(new SafeConstructor(options)).load(text), Scenario.class);
            WholeRecords.require(scenario, "");
            return scenario;
        } catch (YAMLException | JacksonException unfit) {
            throw new IllegalArgumentException("not a case: " + unfit.getMessage(), unfit);
        }
    }

    private static Scenario read(String resource) {
        try (InputStream file = Scenarios.class.getResourceAsStream(resource)) {
            return parse(new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
