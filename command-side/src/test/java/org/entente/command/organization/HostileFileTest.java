package org.entente.command.organization;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.entente.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file of a stranger is text, maps and lists: whatever tries to be more is refused, quickly and in small memory. */
class HostileFileTest {
    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a tag that names a class", FileFormat.YAML,
                        "name: !!javax.script.ScriptEngineManager []"),
                Arguments.of("a private tag", FileFormat.YAML, "name: !person {zh: a, en: b}"),
                Arguments.of("an alias of a map", FileFormat.YAML, "name: &a {zh: a, en: b}\ndeputy: *a"),
                Arguments.of("the same field twice", FileFormat.YAML, "staff: 1\nstaff: 2"),
                Arguments.of("the same field twice in JSON", FileFormat.JSON, "{\"staff\": 1, \"staff\": 2}"),
                Arguments.of("two documents", FileFormat.YAML, "staff: 1\n---\nstaff: 2"),
                Arguments.of("lists a hundred deep", FileFormat.YAML, "name: " + "[".repeat(100) + "]".repeat(100)),
                Arguments.of("a list", FileFormat.YAML, "- name"), Arguments.of("nothing", FileFormat.YAML, ""),
                Arguments.of("nothing in JSON", FileFormat.JSON, ""),
                Arguments.of("half a file", FileFormat.JSON, "{\"name\": {"),
                Arguments.of("a null", FileFormat.JSON, "null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unreadable(String what, FileFormat format, String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), format, "file-unreadable");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        assertRefused(new byte[]{'a', ':', ' ', (byte) 0xc3, (byte) 0x28}, FileFormat.YAML, "file-unreadable");
    }

    @Test
    void more_than_twenty_mebibytes_are_refused() {
        assertRefused(new byte[20 * 1024 * 1024 + 1], FileFormat.JSON, "file-unreadable");
    }

    @Test
    void a_standard_tag_makes_no_other_value() {
        assertRefused("name: {zh: !!int 3, en: Three}".getBytes(StandardCharsets.UTF_8), FileFormat.YAML,
                "field-unfit");
    }

    @Test
    void words_that_yaml_takes_for_something_else_are_names() {
        FileNode read = PlainFile.read("zh: No\nen: 09:00".getBytes(StandardCharsets.UTF_8), FileFormat.YAML);

        assertThat(read.at("zh").text()).isEqualTo("No");
        assertThat(read.at("en").text()).isEqualTo("09:00");
    }

    @Test
    void formats_are_told_by_media_type() {
        assertThat(FileFormat.ofMediaType("application/json;charset=UTF-8")).contains(FileFormat.JSON);
        assertThat(FileFormat.ofMediaType("Application/YAML")).contains(FileFormat.YAML);
        assertThat(FileFormat.ofMediaType("text/html")).isEmpty();
    }

    private static void assertRefused(byte[] bytes, FileFormat format, String code) {
        assertThatThrownBy(() -> OrganizationImport.parse(bytes, format))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
