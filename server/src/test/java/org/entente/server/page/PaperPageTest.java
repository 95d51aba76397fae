package org.entente.server.page;

import java.net.http.HttpRequest;
import java.util.UUID;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /papers/requests/{id}/{T1…T4}}: who gets which page, and that nothing written becomes part of it. */
@OnServer
class PaperPageTest {
    private static final String TITLE = "<script>alert(1)</script> & \\\"more\\\"";
    @Autowired
    private Http http;
    private String pages;

    @BeforeEach
    void aDraft() {
        Answer draft = http.send(http.as("chen.ming", "/api/requests")
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("Prefer", "wait=5")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers
                        .ofString("{\"form\": {\"title\": {\"en\": \"" + TITLE + "\"}}}")));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        pages = "/papers/requests/" + draft.json().path("id").asString() + "/";
    }

    @Test
    void a_page_is_plain_html_under_the_strict_policy() {
        Answer page = get("chen.ming", "T1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'").doesNotContain("unsafe");
        assertThat(page.header("Content-Language")).isEqualTo("en");
        assertThat(page.header("Entente-Position")).isNotEmpty();
        assertThat(page.body()).contains("<h1>Collaboration Request</h1>",
                "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;").doesNotContain("<script", "style=\"",
                        "th:");
    }

    @Test
    void what_is_written_in_the_other_language_only_is_marked_as_such() {
        Answer page = get("chen.ming", "T1?lang=zh");

        assertThat(page.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(page.body()).contains("<html lang=\"zh-CN\">", "<h1>跨部门协同需求申请表</h1>",
                "<span lang=\"en\">&lt;script");
    }

    @Test
    void the_language_follows_the_browser_unless_it_is_named() {
        assertThat(http.send(http.as("chen.ming", pages + "T1", "Accept-Language", "zh-CN,zh;q=0.9")).body())
                .contains("<html lang=\"zh-CN\">");
        assertThat(http.send(http.as("chen.ming", pages + "T1?lang=en", "Accept-Language", "zh-CN")).body())
                .contains("<html lang=\"en\">");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"chen.ming, T1, 200", "chen.ming, T2, 200", "he.jia, T1, 200", "chen.ming, T3, 404",
            "chen.ming, T4, 404", "chen.ming, T9, 404", "qiu.ting, T1, 403", "lu.chuan, T1, 403",
            "chen.ming, T1?issue=ISS-1, 400", "chen.ming, T1?asOf=yesterday, 400",
            "chen.ming, T1?minPosition=99999999, 503"})
    void every_answer(String person, String paper, int status) {
        assertThat(get(person, paper).status()).isEqualTo(status);
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_sign_in() {
        assertThat(http.send(http.to(pages + "T1", "Accept", "text/html")).header("Location")).endsWith("/login");
        assertThat(http.send(http.to(pages + "T1")).status()).isEqualTo(401);
    }

    private Answer get(String person, String paper) {
        return http.send(http.as(person, pages + paper));
    }
}
