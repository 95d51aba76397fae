package org.entente.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule PLN-13: what a signature binds can be computed again by anybody. */
class PlanContentHashTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The expected hash comes from {@code jq -jcS . | sha256sum} over the three fields. */
    @Test
    void the_hash_is_that_of_the_sorted_fields_as_json() {
        PlanContent plan = new PlanContent(new Text("上市", ""), List.of(), LocalDate.parse("2026-03-16"), List.of(),
                List.of(), new Text("", "sync \"\\\nx"), null, List.of());

        assertThat(PlanContentHash.of(plan))
                .isEqualTo("4326fc22c110b3806800f796b0bbae1081208df2de35ca8533fdab0c81827bb4");
    }

    @Property(tries = 300)
    void the_canonical_form_is_json_with_sorted_names(@ForAll("plans") PlanContent plan) {
        TreeMap<String, String> fields = new TreeMap<>(PlanFields.of(plan));
        fields.put("control", "\u0001\b\f\n\r\t\"\\ ä 上 😀");

        assertThat(PlanContentHash.canonical(fields)).isEqualTo(JSON.writeValueAsString(fields));
    }

    @Property(tries = 300)
    void two_plans_have_the_same_hash_only_if_they_say_the_same(@ForAll("plans") PlanContent a,
            @ForAll("plans") PlanContent b) {
        assertThat(PlanContentHash.of(a).equals(PlanContentHash.of(b))).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<PlanContent> plans() {
        return RandomPlans.plans();
    }
}
