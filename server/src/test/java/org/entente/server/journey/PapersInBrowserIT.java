package org.entente.server.journey;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.entente.server.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import static org.assertj.core.api.Assertions.assertThat;

/** The papers of played cases, in a real browser: signed in, read, heard, printed. */
@OnPlayedDrill
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersInBrowserIT {
    private static final String CASE = "/papers/requests/XT-2026-004/";
    private static final Path PICTURES = Path.of("target", "pages");

    @Autowired
    private Environment environment;

    private final List<String> faults = new ArrayList<>();
    private Chromium chromium;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void signedIn() throws Exception {
        Files.createDirectories(PICTURES);
        chromium = new Chromium();
        context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN")
                .setBaseURL("http://127.0.0.1:" + environment.getProperty("local.server.port")));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.navigate(CASE + "T1");
        page.fill("input[name=username]", "he.jia");
        page.fill("input[name=password]", Http.PASSWORD);
        page.click("button[type=submit]");
    }

    @AfterAll
    void closed() {
        chromium.close();
    }

    @BeforeEach
    void afresh() {
        faults.clear();
        page.setViewportSize(1280, 720);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void the_request_form_is_read_in_chinese_and_in_english() {
        page.navigate(CASE + "T1");
        assertThat(page.locator("h1").innerText()).isEqualTo("跨部门协同需求申请表");
        assertThat(page.locator(".number").innerText()).isEqualTo("XT-2026-004");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(page.locator(".drill").innerText()).startsWith("演练");
        assertThat(page.locator("caption").allInnerTexts()).contains("涉及部门及建议职责", "关键节点", "所需支持资源");

        page.click("text=English");
        assertThat(page.locator("h1").innerText()).isEqualTo("Collaboration Request");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"T1, zh", "T1, en", "T2, zh", "T2, en", "T4, zh"})
    void everybody_can_use_a_paper(String paper, String language) {
        page.navigate(CASE + paper + "?lang=" + language);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(PICTURES.resolve("%s-%s.png".formatted(paper, language).toLowerCase(Locale.ROOT))));

        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                .analyze().getViolations()).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void an_issue_record_can_be_used_by_everybody() {
        page.navigate("/papers/requests/XT-2026-015/T3");
        assertThat(page.locator("h1").count()).isPositive();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("t3-zh.png")));
        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze()
                .getViolations()).isEmpty();
    }

    @Test
    void the_tracker_has_a_row_for_each_item_and_headings_that_are_repeated() {
        page.navigate(CASE + "T2");
        assertThat(page.locator("thead th[scope=col]").count()).isEqualTo(page.locator("tbody tr").first()
                .locator("td").count());
        assertThat(page.locator("tbody tr").count()).isGreaterThan(5);
        assertThat(page.locator("tbody tr").first().innerText()).contains("第1周");
    }

    @ParameterizedTest(name = "{0} prints on its side: {1}")
    @CsvSource({"T1, false, 594", "T2, true, 841"})
    void printed_there_is_the_paper_alone_on_a4(String paper, boolean landscape, int width) {
        page.navigate(CASE + paper);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".bar").isVisible()).isFalse();
        assertThat(page.locator(".paper").first().isVisible()).isTrue();
        assertThat(page.locator(".paper").first().evaluate("one => getComputedStyle(one).boxShadow"))
                .isEqualTo("none");
        assertThat(page.locator(".paper.landscape").count() > 0).isEqualTo(landscape);

        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)
                .setPath(PICTURES.resolve(paper.toLowerCase(Locale.ROOT) + ".pdf")));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .contains("/MediaBox [0 0 " + width + ".");
    }

    /** The width that the margins leave of A4, at 96 dots an inch. */
    @ParameterizedTest(name = "{0} in {1} on {2} dots")
    @CsvSource({"T1, zh, 703", "T1, en, 703", "T2, zh, 1047", "T2, en, 1047", "T3, zh, 703", "T3, en, 703",
            "T4, zh, 703", "T4, en, 703"})
    void printed_nothing_sticks_out_of_the_page(String paper, String language, int width) {
        page.setViewportSize(width, 720);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate("/papers/requests/XT-2026-015/" + paper + "?lang=" + language);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(PICTURES.resolve("%s-%s-print.png".formatted(paper, language).toLowerCase(Locale.ROOT))));

        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(page.evaluate("""
                                 () => [...document.querySelectorAll('.wide')]
                                         .filter(one => one.scrollWidth > one.clientWidth).length""")).isEqualTo(0);
    }

    @Test
    void nothing_but_the_page_and_its_style_is_loaded() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url().replaceFirst("http://[^/]+", "")));
        page.navigate(CASE + "T4");
        assertThat(asked).containsExactlyInAnyOrder(CASE + "T4", "/papers.css");
    }
}
