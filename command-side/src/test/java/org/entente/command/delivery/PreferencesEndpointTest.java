package org.entente.command.delivery;

import org.entente.command.web.CaseNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** GET and PUT /api/me/preferences and /api/people/{id}/preferences. Rule NTC-10. */
class PreferencesEndpointTest {
    private static final CaseNode NODE = CaseNode.running();
    private static final String MINE = "/api/me/preferences";
    private static final String WANTED = "{'email':'he.jia@example.com','language':'en','know':'inbox','act':'digest',"
            + "'urgent':'email','critical':'email'}";

    @Test
    void whoever_said_nothing_has_the_usual_ones_and_no_address() {
        assertThat(NODE.get("wei.lan", MINE)).hasStatusOk().bodyJson().isStrictlyEqualTo(
                """
                {"email":null,"language":"zh","know":"digest","act":"email","urgent":"email","critical":"email"}""");
    }

    @Test
    void what_somebody_says_holds_until_it_is_said_anew() {
        assertThat(NODE.put("he.jia", MINE, WANTED)).hasStatusOk();
        assertThat(NODE.get("he.jia", MINE)).bodyJson().extractingPath("$.act").isEqualTo("digest");
        assertThat(NODE.put("he.jia", MINE, WANTED.replace("'he.jia@example.com'", "null"))).hasStatusOk();
        assertThat(NODE.get("he.jia", MINE)).bodyJson().extractingPath("$.email").isNull();
    }

    @Test
    void an_administrator_says_it_for_somebody() {
        assertThat(NODE.put("lu.chuan", "/api/people/sun.qiang/preferences", WANTED)).hasStatusOk();
        assertThat(NODE.get("sun.qiang", MINE)).bodyJson().extractingPath("$.email").isEqualTo("he.jia@example.com");
        assertThat(NODE.get("lu.chuan", "/api/people/sun.qiang/preferences")).hasStatusOk();
        assertThat(NODE.jdbc().sql("select updated_by from app.preference where person = 'sun.qiang'")
                .query(String.class).single()).isEqualTo("lu.chuan");
    }

    @Test
    void nobody_else_says_or_reads_it() {
        assertThat(NODE.put("lin.lan", "/api/people/sun.qiang/preferences", WANTED)).hasStatus(403).bodyText()
                .isEqualTo("role-missing");
        assertThat(NODE.get("lin.lan", "/api/people/sun.qiang/preferences")).hasStatus(403);
        assertThat(NODE.get("lu.chuan", "/api/people/no.body/preferences")).hasStatus(404);
        assertThat(NODE.put("lu.chuan", "/api/people/No%20Body/preferences", WANTED)).hasStatus(404);
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'urgent':'email' | 'urgent':'digest' | 422 | never-waits",
            "'critical':'email' | 'critical':'inbox' | 422 | never-waits",
            "'critical':'email' | 'critical':'digest' | 422 | never-waits",
            "'language':'en' | 'language':'fr' | 422 | unknown-language",
            "he.jia@example.com | he.jia | 422 | address-malformed",
            "he.jia@example.com | a@b.c\\r\\nBcc: x@y.z | 422 | address-malformed",
            "he.jia@example.com | a@b.c,x@y.z | 422 | address-malformed",
            "he.jia@example.com | A <a@b.c> | 422 | address-malformed", "'language':'en' | 'tongue':'en' | 400 | \"\"",
            "'act':'digest' | 'act':'pigeon' | 400 | \"\""})
    void what_makes_no_sense_is_refused(String said, String instead, int status, String code) {
        var answer = NODE.put("tang.ning", MINE, WANTED.replace(said, instead));

        assertThat(answer).hasStatus(status);
        if (!code.isEmpty()) {
            assertThat(answer).bodyText().isEqualTo(code);
        }
        assertThat(NODE.jdbc().sql("select count(*) from app.preference where person = 'tang.ning'").query(Long.class)
                .single()).isZero();
    }
}
