package org.entente.api.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.Urgency;
import org.entente.api.request.ResourceNeed;
import org.entente.api.text.Text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans as people might write them: half filled, in one language or two, with goals in any tree and any trigger. */
final class RandomPlans {
    private static final Arbitrary<Text> TEXTS = Combinators
            .combine(Arbitraries.of("", "交付", "«两行\n文字»", "a b"), Arbitraries.of("", "on sale", "\"x\"\\", "[k1].risk"))
            .as(Text::new);
    private static final Arbitrary<Text> WORDS = TEXTS.filter(one -> !one.isBlank());
    private static final Arbitrary<LocalDate> DAYS = Arbitraries.integers().between(0, 400)
            .map(days -> LocalDate.parse("2026-01-01").plusDays(days));
    private static final Arbitrary<LocalDate> MONDAYS = Arbitraries.integers().between(0, 52)
            .map(weeks -> LocalDate.parse("2026-01-05").plusWeeks(weeks));

    private RandomPlans() {}

    static Arbitrary<PlanContent> plans() {
        return goals().flatMap(goals -> tasks(goals).flatMap(tasks -> Combinators
                .combine(TEXTS, MONDAYS.injectNull(0.5), resources(), TEXTS, rhythms().injectNull(0.5), risks(tasks))
                .as((goal, monday, resources, coordination, rhythm, risks) -> new PlanContent(goal, goals, monday,
                        tasks,
                        resources, coordination, rhythm, risks))));
    }

    /** Each goal's parent is one that was there before it, or none; five are never too deep. */
    private static Arbitrary<List<PlanGoal>> goals() {
        return Combinators.combine(Arbitraries.integers().between(-1, 4), WORDS, TEXTS, DAYS.injectNull(0.5))
                .as((parent, what, measure, dueOn) -> new PlanGoal("g" + (parent + 2), null, what, measure, dueOn))
                .list().ofMaxSize(5).map(RandomPlans::planted);
    }

    private static List<PlanGoal> planted(List<PlanGoal> seeds) {
        List<PlanGoal> tree = new ArrayList<>();
        for (PlanGoal seed : seeds) {
            int parent = Integer.parseInt(seed.id().substring(1)) - 1;
            tree.add(new PlanGoal("g" + (tree.size() + 1),
                    parent < 1 || parent > tree.size() ? null : "g" + parent, seed.what(), seed.measure(),
                    seed.dueOn()));
        }
        return tree;
    }

    private static Arbitrary<List<PlanTask>> tasks(List<PlanGoal> goals) {
        Arbitrary<List<String>> served = goals.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(goals.stream().map(PlanGoal::id).toList()).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(Arbitraries.integers().between(1, 30), Arbitraries.of("rnd", "legal.cn"),
                Arbitraries.integers().between(1, 10), Arbitraries.integers().between(0, 5), WORDS, TEXTS, served)
                .as((number, department, first, more, title, deliverable, serves) -> new PlanTask(number,
                        new DepartmentId(department), new PersonId("chen.ming"), first, first + more, title,
                        deliverable, serves))
                .list().ofMaxSize(4).uniqueElements(PlanTask::number);
    }

    private static Arbitrary<List<ResourceNeed>> resources() {
        return Combinators.combine(Arbitraries.of("r1", "r2", "0"), Arbitraries.of("rnd", "it").map(DepartmentId::new),
                WORDS, Arbitraries.of("0.5", "80000.50", "1E+5").map(BigDecimal::new).injectNull(0.5),
                Arbitraries.integers().between(0, 9).injectNull(0.5)).as(ResourceNeed::new).list().ofMaxSize(3)
                .uniqueElements(ResourceNeed::id);
    }

    private static Arbitrary<SyncRhythm> rhythms() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.values()), Arbitraries.integers().between(0, 86_399)
                .map(LocalTime::ofSecondOfDay), Arbitraries.integers().between(5, 480), Arbitraries.of("", "301"))
                .as(SyncRhythm::new);
    }

    private static Arbitrary<List<PlanRisk>> risks(List<PlanTask> tasks) {
        return Combinators.combine(Arbitraries.of("k1", "k2", "fire"), WORDS, WORDS, triggers(tasks))
                .as(PlanRisk::new).list().ofMaxSize(3).uniqueElements(PlanRisk::id);
    }

    private static Arbitrary<RiskTrigger> triggers(List<PlanTask> tasks) {
        Arbitrary<Integer> task = tasks.isEmpty()
                ? Arbitraries.just(0).injectNull(1)
                : Arbitraries.of(tasks.stream().map(PlanTask::number).toList()).injectNull(0.3);
        return Arbitraries.oneOf(
                Combinators.combine(task, Arbitraries.integers().between(1, 9)).as(RiskTrigger.TaskLate::new),
                task.map(RiskTrigger.TaskBlocked::new),
                Arbitraries.of(Urgency.values()).map(RiskTrigger.IssueRaised::new), DAYS.map(RiskTrigger.OnDate::new),
                TEXTS.map(RiskTrigger.Judgement::new));
    }
}
