package org.entente.query.hint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestUrgency;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule REQ-14: similar are cases of one category that share two departments, or two words of the title. */
class SimilarCasesTest {
    private static final RequestId SELF = new RequestId("REQ-self");
    private static final RequestForm FORM = form("电机磁钢短缺应对", "Magnet shortage response", "procurement", "quality");

    @Test
    void two_departments_in_common_are_enough_and_one_is_not() {
        assertThat(similar(profile("a", 1, "其他", "Other", "procurement", "quality", "sales"))).hasSize(1);
        assertThat(similar(profile("a", 1, "其他", "Other", "procurement", "sales"))).isEmpty();
    }

    @Test
    void two_words_in_common_are_enough_and_one_is_not() {
        assertThat(similar(profile("a", 1, "", "Copper shortage response", "it"))).hasSize(1);
        assertThat(similar(profile("a", 1, "", "Copper shortage study", "it"))).isEmpty();
        assertThat(similar(profile("a", 1, "铜材短缺应对", "", "it"))).hasSize(1);
        assertThat(similar(profile("a", 1, "人才短缺", "", "it"))).isEmpty();
    }

    @Test
    void the_case_itself_and_other_categories_are_not_similar() {
        assertThat(similar(profile("self", 1, "", "Magnet shortage response", "procurement", "quality"))).isEmpty();
        RequestForm strategic = new RequestForm(FORM.title(), Category.STRATEGIC, FORM.background(), FORM.goal(),
                List.of(), Text.NONE, null, List.of(), FORM.departments(), List.of(), RequestUrgency.ORDINARY,
                Confidentiality.INTERNAL, "");
        assertThat(similar(CaseProfile.of(new RequestId("REQ-a"), strategic, null).approved(Instant.EPOCH))).isEmpty();
    }

    @Test
    void the_twenty_latest_count_each_once() {
        List<CaseProfile> many = new ArrayList<>();
        for (int day = 1; day <= 25; day++) {
            CaseProfile one = profile("c" + day, day, "", "Copper shortage response", "it");
            many.addAll(List.of(one, one));
        }

        assertThat(similar(many.toArray(CaseProfile[]::new))).hasSize(20).extracting(one -> one.request().value())
                .startsWith("REQ-c25", "REQ-c24").endsWith("REQ-c6");
    }

    @Test
    void words_are_long_english_words_and_pairs_of_chinese_characters() {
        assertThat(TitleWords.of(new Text("A9空气净化器2期", "The A9 air-purifier launch"))).containsExactly("launch",
                "purifier", "净化", "化器", "气净", "空气");
    }

    private static List<CaseProfile> similar(CaseProfile... candidates) {
        return SimilarCases.similar(List.of(candidates), SELF, FORM);
    }

    private static CaseProfile profile(String id, int day, String zh, String en, String... departments) {
        return CaseProfile.of(new RequestId("REQ-" + id), form(zh, en, departments), null)
                .approved(Instant.parse("2026-03-%02dT02:00:00Z".formatted(day)));
    }

    private static RequestForm form(String zh, String en, String... departments) {
        return new RequestForm(new Text(zh, en), Category.EMERGENCY, Text.NONE, Text.NONE, List.of(), Text.NONE, null,
                List.of(),
                Stream.of(departments).map(
                        one -> new DepartmentShare(new DepartmentId(one), DepartmentPart.SUPPORT, Text.NONE)).toList(),
                List.of(), RequestUrgency.ORDINARY, Confidentiality.INTERNAL, "");
    }
}
