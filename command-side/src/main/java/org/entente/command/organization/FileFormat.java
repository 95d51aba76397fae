package org.entente.command.organization;

import java.util.Locale;
import java.util.Optional;

/** How a file of the organization is written. */
public enum FileFormat {
    JSON,
    YAML;

    /** The format of a media type such as {@code application/yaml; charset=utf-8}; empty for anything else. */
    public static Optional<FileFormat> ofMediaType(String mediaType) {
        return switch (mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
            case "application/json" -> Optional.of(JSON);
            case "application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml" -> Optional.of(YAML);
            default -> Optional.empty();
        };
    }
}
