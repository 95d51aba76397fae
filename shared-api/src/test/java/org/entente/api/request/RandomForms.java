package org.entente.api.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.text.Text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Forms as people might write them: half filled, in one language or two, with rows in any order. */
final class RandomForms {
    private static final Arbitrary<Text> TEXTS = Combinators
            .combine(Arbitraries.of("", "交付", "七月三日前上市", "a b"), Arbitraries.of("", "on sale", "x", "[m1].on"))
            .as(Text::new);
    private static final Arbitrary<Text> WORDS = TEXTS.filter(one -> !one.isBlank());
    private static final Arbitrary<LocalDate> DAYS = Arbitraries.integers().between(0, 400)
            .map(days -> LocalDate.parse("2026-01-01").plusDays(days));
    private static final Arbitrary<String> IDS = Arbitraries.of("g1", "m1", "m2", "r1", "pilot-run", "0");

    private RandomForms() {}

    static Arbitrary<RequestForm> forms() {
        Arbitrary<RequestForm> thick = Combinators.combine(WORDS, TEXTS, Arbitraries.of(Category.values()),
                Arbitraries.of(RequestUrgency.values()), DAYS.injectNull(0.3), Arbitraries.of("", "8123"))
                .as((title, goal, category, urgency, end, phone) -> new RequestForm(title, category, goal, title,
                        List.of(), goal, end, List.of(), List.of(), List.of(), urgency, Confidentiality.SECRET, phone));
        return Combinators.combine(thick, subGoals(), milestones(), shares(), resources())
                .as((form, goals, milestones, shares, resources) -> new RequestForm(form.title(), form.category(),
                        form.background(), form.goal(), goals, form.deliveryStandard(), form.desiredEnd(), milestones,
                        shares, resources, form.urgency(), form.confidentiality(), form.phone()));
    }

    private static Arbitrary<List<SubGoal>> subGoals() {
        return Combinators.combine(IDS, WORDS, TEXTS, DAYS.injectNull(0.5)).as(SubGoal::new).list().ofMaxSize(4)
                .uniqueElements(SubGoal::id);
    }

    private static Arbitrary<List<Milestone>> milestones() {
        return Combinators.combine(IDS, DAYS, WORDS).as(Milestone::new).list().ofMaxSize(4)
                .uniqueElements(Milestone::id);
    }

    private static Arbitrary<List<DepartmentShare>> shares() {
        return Combinators.combine(Arbitraries.of("rnd", "sales", "legal.cn", "it"),
                Arbitraries.of(DepartmentPart.values()), TEXTS)
                .as((id, part, duty) -> new DepartmentShare(new DepartmentId(id), part, duty)).list().ofMaxSize(4)
                .uniqueElements(DepartmentShare::department);
    }

    private static Arbitrary<List<ResourceNeed>> resources() {
        Arbitrary<BigDecimal> amounts = Arbitraries.of("0", "0.5", "80000.50", "1E+5", "999999999999.99")
                .map(BigDecimal::new);
        return Combinators.combine(IDS, Arbitraries.of("rnd", "finance").map(DepartmentId::new), WORDS,
                amounts.injectNull(0.5), Arbitraries.integers().between(0, 9).injectNull(0.5)).as(ResourceNeed::new)
                .list().ofMaxSize(4).uniqueElements(ResourceNeed::id);
    }
}
