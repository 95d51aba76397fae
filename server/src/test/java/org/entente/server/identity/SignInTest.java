package org.entente.server.identity;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody signs in: programs by HTTP Basic and no session, people by the form and a session that only gives the person. */
@OnServer
class SignInTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    @Autowired
    private Http http;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/none", "/api/docs", "/api/openapi.json", "/actuator", "/actuator/env", "/error"})
    void nothing_is_told_to_a_stranger(String path) {
        Answer refused = http.send(http.to(path));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("not-signed-in");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Entente\", charset=\"UTF-8\"");
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_strangers_command_is_not_signed_in_rather_than_forged() {
        Answer refused = http.send(http.to("/api/faults/body").POST(BodyPublishers.ofString("{}")));
        assertThat(refused.status()).isEqualTo(401);
    }

    @Test
    void a_strangers_browser_is_led_to_the_form() {
        Answer led = http.send(http.to("/", "Accept", "text/html,*/*;q=0.8"));
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.header("Location")).endsWith("/login");
    }

    @Test
    void health_is_readable_by_all_and_without_details() {
        Answer health = http.send(http.to("/actuator/health"));
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().path("status").asString()).isEqualTo("UP");
        assertThat(health.body()).doesNotContain("components", "postgres");
        assertThat(http.send(http.to("/actuator/health/liveness")).status()).isEqualTo(200);
        assertThat(http.send(http.to("/actuator/health/readiness")).status()).isEqualTo(200);
    }

    @Test
    void a_program_signs_in_by_basic_and_leaves_no_session() {
        Answer page = http.get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("lin.lan").doesNotContain("<form");
        assertThat(page.header("Set-Cookie")).isEmpty();
    }

    @Test
    void basic_needs_no_token_unless_another_site_sent_the_browser() {
        assertThat(http.post("/api/faults/body", "{}").status()).isEqualTo(400);
        assertThat(http.post("/api/faults/body", "{}", "Sec-Fetch-Site", "same-origin").status()).isEqualTo(400);
        Answer forged = http.post("/api/faults/body", "{}", "Sec-Fetch-Site", "cross-site");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.code()).isEqualTo("cross-site");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        Answer wrong = http.send(http.to("/", "Authorization", Http.basic("he.jia", "wrong")));
        Answer unknown = http.send(http.to("/", "Authorization", Http.basic("nobody", Http.PASSWORD)));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("sign-in-failed").isEqualTo(unknown.code());
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    void after_three_failures_even_the_right_password_waits() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(http.send(http.to("/", "Authorization", Http.basic("tang.ning", "wrong"))).status())
                    .isEqualTo(401);
        }
        Answer refused = http.send(http.as("tang.ning", "/"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-sign-ins");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);
        assertThat(http.send(http.as("lu.chuan", "/")).status()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_is_out_at_once_although_its_password_is_remembered() {
        assertThat(http.send(http.as("wen.ya", "/")).status()).isEqualTo(200);
        jdbc.sql("update app.account set enabled = false where person_id = 'wen.ya'").update();
        assertThat(http.send(http.as("wen.ya", "/")).status()).isEqualTo(401);
    }

    @Test
    void passwords_are_kept_as_slow_hashes_only() {
        assertThat(jdbc.sql("select count(*) from app.account where password_hash not like '{bcrypt}$2_$1%'")
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from app.account").query(Integer.class).single()).isEqualTo(39);
    }

    @Test
    void a_person_signs_in_by_the_form_and_out_again() {
        Answer form = http.send(http.to("/login", "Accept", "text/html"));
        String before = cookie(form);
        Answer signedIn = form("/login", before, form,
                "username=gu.xing&password=" + URLEncoder.encode(Http.PASSWORD, StandardCharsets.UTF_8));
        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(signedIn.header("Location")).doesNotContain("error");
        assertThat(signedIn.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        String session = cookie(signedIn);
        assertThat(session).isNotEqualTo(before);

        Answer page = http.send(http.to("/", "Cookie", session, "Accept-Language", "zh-CN"));
        assertThat(page.body()).contains("gu.xing", "已登录", "退出");
        assertThat(http.send(http.to("/api/faults/body", "Cookie", session, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))).status()).isEqualTo(403);
        assertThat(form("/logout", session, page, "").status()).isEqualTo(302);
        assertThat(http.send(http.to("/", "Cookie", session)).status()).isEqualTo(401);
    }

    @Test
    void the_form_says_what_went_wrong_and_who_is_out_in_the_readers_language() {
        Answer form = http.send(http.to("/login", "Accept", "text/html"));
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Cache-Control")).contains("no-store");
        assertThat(form.body()).doesNotContain("role=\"alert\"", "signed out");
        for (int attempt = 1; attempt <= 3; attempt++) {
            Answer wrong = form("/login", cookie(form), form, "username=wu.shan&password=wrong");
            assertThat(wrong.header("Location")).endsWith("/login?error");
        }
        String session = cookie(form);
        assertThat(http.send(http.to("/login?error", "Cookie", session)).body())
                .contains("<p role=\"alert\">Unknown name or wrong password.</p>");
        assertThat(http.send(http.to("/login?error", "Cookie", session, "Accept-Language", "zh")).body())
                .contains("<p role=\"alert\">用户名不存在或密码错误。</p>");
        assertThat(form("/login", session, form, "username=wu.shan&password=wrong").header("Location"))
                .endsWith("/login?error");
        assertThat(http.send(http.to("/login?error", "Cookie", session)).body())
                .contains("Too many failed attempts; try again in ");
        assertThat(http.send(http.to("/login?logout")).body()).contains("You have signed out.");
    }

    private Answer form(String path, String cookie, Answer page, String fields) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return http.send(http
                .to(path, "Cookie", cookie, "Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
    }

    private static String cookie(Answer answer) {
        assertThat(answer.header("Set-Cookie")).startsWith("ENTENTE_SESSION=");
        return answer.header("Set-Cookie").replaceAll(";.*", "");
    }

    @Test
    void pages_may_load_from_us_only_and_be_framed_by_nobody() {
        Answer page = http.get("/");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'")
                .contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void the_api_is_described_to_whoever_is_signed_in() {
        Answer description = http.get("/api/openapi.json");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("openapi").asString()).startsWith("3.1");
        assertThat(description.json().at("/info/title").asString()).isEqualTo("Entente");
        assertThat(http.get("/api/docs").header("Location")).isEqualTo("/api/swagger-ui/index.html");
        assertThat(http.get("/api/swagger-ui/index.html").status()).isEqualTo(200);
    }
}
