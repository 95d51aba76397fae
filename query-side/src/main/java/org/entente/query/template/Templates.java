package org.entente.query.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with the product, read at start; a file that says less, more or the same twice stops it. */
@Component
final class Templates {
    private static final String FILE = "/org/entente/query/template/templates.yaml";
    private static final JsonMapper FIELDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private final List<Template> all;

    Templates() {
        this(shipped());
    }

    private Templates(List<Template> all) {
        this.all = List.copyOf(all);
        if (this.all.stream().map(Template::id).distinct().count() < this.all.size()) {
            throw new IllegalArgumentException("not templates: an id is given twice");
        }
    }

    /** @throws IllegalArgumentException saying what is wrong with the text */
    static Templates parse(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Templates(FIELDS.convertValue(new Yaml(new SafeConstructor(options)).load(text),
                    new TypeReference<List<Template>>() {
                    }));
        } catch (YAMLException | JacksonException | NullPointerException unfit) {
            throw new IllegalArgumentException("not templates: " + unfit.getMessage(), unfit);
        }
    }

    List<Template> all() {
        return all;
    }

    Optional<Template> of(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<Template> shipped() {
        try (InputStream file = Templates.class.getResourceAsStream(FILE)) {
            return parse(new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8)).all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
