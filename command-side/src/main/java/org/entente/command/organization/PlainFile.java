package org.entente.command.organization;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.entente.api.refusal.Refusal;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads bytes of a stranger into maps, lists and texts, and nothing else: no objects, no aliases of collections, no surprises. */
public final class PlainFile {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int DEEPEST = 20;
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PlainFile() {}

    /** @throws Refusal {@code file-unreadable} saying where and why */
    static FileNode read(byte[] bytes, FileFormat format) {
        return new FileNode(map(bytes, format), "");
    }

    /** @throws Refusal {@code file-unreadable} saying where and why */
    public static Map<?, ?> map(byte[] bytes, FileFormat format) {
        if (bytes.length > LARGEST) {
            throw unreadable("it is larger than " + LARGEST + " bytes");
        }
        try {
            Object root = format == FileFormat.JSON ? JSON.readValue(bytes, Object.class) : yaml().load(text(bytes));
            if (root instanceof Map<?, ?> fields) {
                return fields;
            }
            throw unreadable("it is not a map of fields");
        } catch (JacksonException | YAMLException refused) {
            throw unreadable(firstLines(refused));
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST);
        options.setProcessComments(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Literal());
    }

    /** Takes every plain word as the text it is: a person may be called No, and 09:00 is no number in base 60. */
    private static final class Literal extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            throw unreadable("it is not UTF-8");
        }
    }

    private static Refusal unreadable(String why) {
        return Refusal.invalid("file-unreadable", "", "The file cannot be read: " + why + ".").with("pointer", "");
    }

    private static String firstLines(Exception refused) {
        String message = String.valueOf(refused.getMessage());
        return message.lines().limit(3).map(String::strip).reduce((a, b) -> a + " " + b).orElse("unknown reason");
    }
}
