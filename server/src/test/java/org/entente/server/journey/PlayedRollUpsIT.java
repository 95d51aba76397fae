package org.entente.server.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.server.Http;
import org.entente.server.OwnDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** After the play: the roll-ups of the whole year, reckoned again from their bodies alone (rules RUP-7, RUP-8, RUP-12, TSK-26). */
@OnPlayedDrill
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayedRollUpsIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> MARKED = Set.of("new", "persisting", "recovered");

    @Autowired
    private Http http;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private OwnDatabase.Owner owner;
    private final List<JsonNode> rollUps = new ArrayList<>();

    @BeforeAll
    void everyPublishedOne() {
        get("/api/roll-ups?phase=published&limit=200").path("items").valueStream()
                .map(one -> get("/api/weeks/" + one.at("/weeks/0").asString() + "/roll-up"))
                .sorted(Comparator.comparing(one -> one.path("position").asLong())).forEach(rollUps::add);
    }

    @Test
    void each_goes_on_where_the_one_before_ended_and_no_week_is_told_twice() {
        assertThat(rollUps).hasSizeGreaterThan(40);
        JsonNode before = null;
        Set<String> weeks = new TreeSet<>();
        for (JsonNode now : rollUps) {
            now.at("/header/weeks")
                    .forEach(week -> assertThat(weeks.add(week.asString())).as("%s twice", week).isTrue());
            for (String account : List.of("flow/openBefore flow/openNow", "attention/before attention/now",
                    "arrears/before arrears/now")) {
                String[] ends = account.split(" ", -1);
                assertThat(figure(now.path("company"), ends[0])).as("%s of %s", account, name(now))
                        .isEqualTo(before == null ? 0 : figure(before.path("company"), ends[1]));
            }
            assertThat(now.at("/header/since/rollUp").asString("")).isEqualTo(before == null ? "" : name(before));
            before = now;
        }
    }

    @Test
    void every_account_comes_out_for_each_case_department_and_the_company() {
        everywhere((tally, where) -> {
            assertThat(sum(tally, "+flow/openBefore +flow/created +flow/reopened -flow/completed -flow/cancelled"))
                    .as(where).isEqualTo(figure(tally, "flow/openNow"))
                    .isEqualTo(sum(tally, "+items/notStarted +items/inProgress +items/delayed +items/blocked"));
            assertThat(sum(tally, "+attention/before +attention/added -attention/cleared")).as(where)
                    .isEqualTo(figure(tally, "attention/now"));
            assertThat(sum(tally, "+slots/inTime +slots/late +slots/missed +slots/excused +slots/cancelled"
                    + " +slots/open")).as(where).isEqualTo(figure(tally, "slots/opened"));
            assertThat(sum(tally, "+arrears/before +arrears/missed -arrears/filled -arrears/dropped")).as(where)
                    .isEqualTo(figure(tally, "arrears/now"));
            assertThat(sum(tally, "+slip/before +slip/added")).as(where).isEqualTo(figure(tally, "slip/now"));
        });
    }

    @Test
    void sections_and_departments_are_two_accounts_of_the_same_company() {
        for (JsonNode one : rollUps) {
            for (String figure : List.of("flow/openNow", "flow/completed", "attention/now", "attention/added",
                    "slots/opened", "arrears/now", "arrears/filled", "slip/now", "slip/added")) {
                long company = figure(one.path("company"), figure);
                assertThat(one.path("cases").valueStream().mapToLong(each -> figure(each.path("tally"), figure)).sum()
                        + figure(one.path("elsewhere"), figure)).as("%s of %s", figure, name(one)).isEqualTo(company);
                assertThat(one.path("departments").valueStream()
                        .mapToLong(each -> figure(each.path("tally"), figure)).sum())
                        .as("%s of %s", figure, name(one)).isEqualTo(company);
            }
        }
    }

    @Test
    void the_sums_of_a_section_are_those_of_its_rows() {
        for (JsonNode one : rollUps) {
            for (JsonNode section : one.path("cases")) {
                JsonNode tally = section.path("tally");
                String where = name(one) + " " + section.path("number").asString();
                assertThat(items(section, row -> MARKED.contains(mark(row)))).as(where)
                        .isEqualTo(figure(tally, "attention/now"));
                assertThat(items(section, row -> mark(row).equals("new"))).as(where)
                        .isEqualTo(figure(tally, "attention/added"));
                assertThat(items(section, row -> mark(row).equals("cleared"))).as(where)
                        .isEqualTo(figure(tally, "attention/cleared"));
                assertThat(days(section, "slip")).as(where).isEqualTo(figure(tally, "slip/now"));
                assertThat(days(section, "slipSince")).as(where).isEqualTo(figure(tally, "slip/added"));
                section.path("items").forEach(row -> assertThat(between(row.path("baselineEnd"),
                        row.path(row.path("status").asString().equals("completed") ? "forecastEnd" : "commitment")))
                        .as("%s %s", where, row.path("task")).isEqualTo(row.path("slip").asLong()));
            }
        }
    }

    @Test
    void what_slipped_from_roll_up_to_roll_up_is_together_what_slipped_since_the_baseline() {
        Map<String, Long> since = new TreeMap<>();
        Map<String, Long> last = new TreeMap<>();
        rows("items").forEach(row -> {
            since.merge(row.path("task").asString(), row.path("slipSince").asLong(), Long::sum);
            last.put(row.path("task").asString(), row.path("slip").asLong());
        });

        assertThat(since).hasSize(53).isEqualTo(last);
        assertThat(last.values()).anyMatch(slip -> slip != 0);
    }

    @Test
    void every_slot_of_the_year_is_told_in_one_roll_up_and_none_was_missing() {
        assertThat(rows("slots").map(row -> row.path("outcome").asString())).hasSize(179).containsOnly("in_time");
        assertThat(rollUps.stream().mapToLong(one -> figure(one.path("company"), "slots/opened")).sum())
                .isEqualTo(179)
                .isEqualTo(jdbc.sql("select count(*) from es.event where payload_type = 'update.opened'")
                        .query(Long.class).single());
        assertThat(rollUps).allMatch(one -> sum(one.path("company"),
                "+arrears/missed +arrears/filled +arrears/dropped +arrears/now") == 0);
    }

    @Test
    void the_slips_of_an_item_by_cause_sum_to_its_last_day_less_its_baseline() {
        List<JsonNode> items = get("/api/tasks?limit=200").path("items").valueStream().toList();
        assertThat(items).hasSize(53);
        for (JsonNode item : items) {
            JsonNode slips = get("/api/tasks/" + item.path("id").asString() + "/slips");
            long late = between(slips.path("baselineEnd"), slips.path("end"));

            assertThat(slips.path("byCause").valueStream().mapToLong(one -> one.path("days").asLong()).sum())
                    .as("%s", item.path("id")).isEqualTo(late).isEqualTo(slips.path("total").asLong());
            assertThat(slips.path("end").asString()).isEqualTo(item.path("forecastEnd").asString());
        }
    }

    @Test
    void each_is_kept_under_its_hash_and_comes_to_the_same_when_it_is_drawn_up_again() {
        for (JsonNode one : rollUps) {
            String hash = one.path("contentHash").asString();
            JsonNode kept = JSON.readTree(jdbc.sql("""
                                                   select convert_from(content, 'UTF8') from es.blob
                                                   where encode(pg_catalog.sha256(content), 'hex') = ?""").param(hash)
                    .query(String.class).single());
            for (String part : List.of("header", "cases", "elsewhere", "departments", "company")) {
                assertThat(one.path(part)).as("%s of %s", part, name(one)).isEqualTo(kept.path(part));
            }
            JsonNode check = check(one);
            assertThat(check.path("agrees").asBoolean()).as("%s", check).isTrue();
            assertThat(check.path("contentHash").asString()).isEqualTo(hash)
                    .isEqualTo(check.path("keptHash").asString()).isEqualTo(check.path("drawnHash").asString());
            assertThat(check.path("differences")).isEmpty();
            assertThat(check.path("faults")).isEmpty();
        }
    }

    @Test
    void what_somebody_changed_in_what_is_kept_is_found() {
        JsonNode one = withItems();
        String hash = one.path("contentHash").asString();
        owner.jdbc().execute("alter table es.blob drop constraint blob_is_its_hash");
        owner.jdbc().execute("alter table es.blob disable trigger all");
        try {
            rewriteBlob(hash, "\"percent\":", "\"percent\":1");
            JsonNode check = check(one);
            assertThat(check.path("agrees").asBoolean()).isFalse();
            assertThat(check.path("keptHash").asString()).isNotEqualTo(hash);
            assertThat(check.path("drawnHash").asString()).isEqualTo(hash);
            assertThat(check.at("/differences/0/pointer").asString()).matches("/cases/\\d+/items/\\d+/percent");
        } finally {
            rewriteBlob(hash, "\"percent\":1", "\"percent\":");
            owner.jdbc().execute("alter table es.blob enable trigger all");
            owner.jdbc().execute("alter table es.blob add constraint blob_is_its_hash"
                    + " check (sha256 = pg_catalog.sha256(content))");
        }
        assertThat(check(one).path("agrees").asBoolean()).isTrue();
    }

    @Test
    void what_somebody_changed_in_the_views_is_found() {
        JsonNode one = withItems();
        String task = one.at("/cases/0/items/0/task").asString();
        rewriteItem(task, "\"title\":{\"zh\":\"", "\"title\":{\"zh\":\"x");
        try {
            JsonNode check = check(one);
            assertThat(check.path("agrees").asBoolean()).isFalse();
            assertThat(check.path("keptHash").asString()).isEqualTo(check.path("contentHash").asString())
                    .isNotEqualTo(check.path("drawnHash").asString());
            assertThat(check.path("differences")).hasSize(1);
            assertThat(check.at("/differences/0/pointer").asString()).isEqualTo("/cases/0/items/0/title/zh");
        } finally {
            rewriteItem(task, "\"title\":{\"zh\":\"x", "\"title\":{\"zh\":\"");
        }
        assertThat(check(one).path("agrees").asBoolean()).isTrue();
    }

    private JsonNode withItems() {
        return rollUps.stream().filter(one -> one.at("/cases/0/items/0").isObject()).findFirst().orElseThrow();
    }

    /** @param from to be replaced by {@code to}, everywhere in what is kept under this hash */
    private void rewriteBlob(String hash, String from, String to) {
        owner.jdbc()
                .update("update es.blob set content = convert_to(replace(convert_from(content, 'UTF8'), ?, ?), 'UTF8')"
                        + " where encode(sha256, 'hex') = ?", from, to, hash);
    }

    private void rewriteItem(String task, String from, String to) {
        owner.jdbc().update("update read.task set body = replace(body, ?, ?) where key = ?", from, to, task);
    }

    private JsonNode check(JsonNode rollUp) {
        return get("/api/roll-ups/" + name(rollUp) + "/check");
    }

    /** Every tally of every roll-up. */
    private void everywhere(BiConsumer<JsonNode, String> requirement) {
        for (JsonNode one : rollUps) {
            requirement.accept(one.path("company"), name(one));
            requirement.accept(one.path("elsewhere"), name(one) + " elsewhere");
            one.path("cases").forEach(each -> requirement.accept(each.path("tally"),
                    name(one) + " " + each.path("number").asString()));
            one.path("departments").forEach(each -> requirement.accept(each.path("tally"),
                    name(one) + " " + each.path("department").asString()));
        }
    }

    /** All rows of this kind, roll-up by roll-up. */
    private Stream<JsonNode> rows(String kind) {
        return rollUps.stream().flatMap(one -> one.path("cases").valueStream())
                .flatMap(section -> section.path(kind).valueStream());
    }

    private static long items(JsonNode section, Predicate<JsonNode> which) {
        return section.path("items").valueStream().filter(which).count();
    }

    private static long days(JsonNode section, String field) {
        return section.path("items").valueStream().mapToLong(row -> row.path(field).asLong()).sum();
    }

    private static String mark(JsonNode row) {
        return row.path("attention").asString();
    }

    private static long between(JsonNode from, JsonNode to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from.asString()), LocalDate.parse(to.asString()));
    }

    /** Signed figures, separated by spaces. */
    private static long sum(JsonNode tally, String figures) {
        return Stream.of(figures.split(" ", -1))
                .mapToLong(one -> (one.charAt(0) == '-' ? -1 : 1) * figure(tally, one.substring(1))).sum();
    }

    private static long figure(JsonNode tally, String path) {
        JsonNode found = tally.at("/" + path);
        assertThat(found.isNumber()).as("%s in %s", path, tally).isTrue();
        return found.asLong();
    }

    private static String name(JsonNode rollUp) {
        return rollUp.path("id").asString();
    }

    private JsonNode get(String path) {
        Http.Answer answer = http.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
