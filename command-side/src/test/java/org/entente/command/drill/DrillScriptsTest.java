package org.entente.command.drill;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;

import org.entente.api.drill.DrillCommand;
import org.entente.api.drill.DrillCommand.StartDrill;
import org.entente.api.drill.DrillDay;
import org.entente.api.drill.DrillEvent;
import org.entente.api.drill.DrillScript;
import org.entente.api.drill.DrillStart;
import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.entente.command.decision.Story;
import org.entente.command.organization.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Scripts come as YAML or JSON; those of the product can be played on the case they are about. */
class DrillScriptsTest {
    private static final String YAML = """
                                       title: {zh: 火情, en: Fire}
                                       start: {on: saturday, at: 22:40}
                                       lastsMinutes: 60
                                       injections:
                                         - {key: fire, afterMinutes: 0, request: REQ-1, department: rnd, kind: external_risk,
                                            urgency: critical, responsible: [rnd], description: {en: Fire}, impact: {en: All}}
                                       """;

    private static DrillScript read(String text, FileFormat format) {
        return DrillScripts.read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    private static String refused(String text, FileFormat format) {
        return catchThrowableOfType(Refusal.class, () -> read(text, format)).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire-on-saturday-night", "complaint-on-a-holiday"})
    void a_script_of_the_product_can_be_played(String name) {
        DrillScript script = DrillScripts.sample(name);
        assertThat(script.title().zh()).isNotBlank();
        assertThat(script.title().en()).isNotBlank();
        assertThat(script.injections()).hasSize(3);
        Story.<DrillState, DrillCommand, DrillEvent>of(new DrillRules(), DrillEvent.class, DrillGround.BOOK)
                .inCase(DrillGround.caseIn(RequestPhase.EXECUTING, script.injections().getFirst().request(), "product",
                        "rnd", "production", "marketing", "sales", "service"))
                .when(DrillGround.calendarDay("2026-03-09"), new Acting("lin.lan", Role.DIRECTOR, null),
                        new StartDrill(script));
    }

    @Test
    void yaml_needs_no_quotes_and_what_may_be_left_out_is_empty() {
        DrillScript script = read(YAML, FileFormat.YAML);
        assertThat(script.start()).isEqualTo(new DrillStart(DrillDay.SATURDAY, LocalTime.of(22, 40)));
        assertThat(script.situation()).isNull();
        assertThat(script.injections().getFirst().urgency()).isEqualTo(Urgency.CRITICAL);
        assertThat(script.injections().getFirst().expected()).isEmpty();
        assertThat(script.injections().getFirst().description()).isEqualTo(new Text("", "Fire"));
    }

    @Test
    void json_is_read_as_well_and_either_may_name_a_sample() {
        assertThat(read("{\"sample\": \"complaint-on-a-holiday\"}", FileFormat.JSON))
                .isEqualTo(DrillScripts.sample("complaint-on-a-holiday"));
        assertThat(read("sample: fire-on-saturday-night", FileFormat.YAML))
                .isEqualTo(DrillScripts.sample("fire-on-saturday-night"));
        assertThat(refused("{\"sample\": \"../company\"}", FileFormat.JSON)).isEqualTo("not-found");
    }

    @Test
    void what_is_no_script_is_refused() {
        assertThat(refused("{", FileFormat.JSON)).isEqualTo("file-unreadable");
        assertThat(refused("a: b: c", FileFormat.YAML)).isEqualTo("file-unreadable");
        assertThat(refused("- a list", FileFormat.YAML)).isEqualTo("file-unreadable");
        assertThat(refused(YAML + "surprise: true\n", FileFormat.YAML)).isEqualTo("script-unreadable");
        assertThat(refused(YAML.replace("lastsMinutes: 60", "lastsMinutes: soon"), FileFormat.YAML))
                .isEqualTo("script-unreadable");
        assertThat(refused(YAML.replace("urgency: critical, ", ""), FileFormat.YAML)).isEqualTo("script-unreadable");
        assertThat(refused(YAML.replace("request: REQ-1", "request: XT-1"), FileFormat.YAML))
                .isEqualTo("script-unreadable");
        assertThat(refused("title: {en: x}", FileFormat.YAML)).isEqualTo("script-unreadable");
    }
}
