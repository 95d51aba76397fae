package org.entente.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.entente.query.paper.CasePapers;
import org.entente.query.paper.PaperKind;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import io.swagger.v3.oas.annotations.Hidden;

/** The papers of a case as pages that can be printed (handbook 1.8); each is described where its spreadsheet is. */
@Hidden
@Controller
final class PaperPageController {
    private final Answers answers;
    private final CasePapers papers;

    PaperPageController(Answers answers, CasePapers papers) {
        this.answers = answers;
        this.papers = papers;
    }

    /** Somewhere to go from a page. */
    record Link(String href, String label, boolean current) {}

    @GetMapping(path = "/papers/requests/{id}/{paper}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView paper(@PathVariable String id, @PathVariable String paper, @RequestParam @Nullable String issue,
            @RequestParam @Nullable String meeting, AsOf asOf, Principal who,
            Locale locale, HttpServletRequest request, HttpServletResponse response) {
        CasePapers.Reader reader = papers.of(who);
        CasePapers.Wanted wanted = new CasePapers.Wanted(PaperKind.of(paper), id, issue, meeting);
        ResponseEntity<List<PaperPage>> answer = answers.any(asOf,
                at -> reader.papers(wanted, at).stream().map(one -> PaperPage.of(one, locale)).toList());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        List<PaperPage> pages = Objects.requireNonNull(answer.getBody());
        return new ModelAndView("papers/paper", Map.of("papers", pages, "locale", locale.toLanguageTag(), "chinese",
                locale.getLanguage().equals("zh"), "title", pages.getFirst().file(), "links", links(id, paper, asOf),
                "download", "/api/requests/" + encoded(id) + "/papers/" + paper + ".xlsx" + query(request, "lang"),
                "other", request.getRequestURI() + otherLanguage(request, locale)));
    }

    private static List<Link> links(String id, String paper, AsOf asOf) {
        Long position = asOf.position();
        return PaperKind.OF_A_CASE.stream().map(one -> new Link("/papers/requests/" + encoded(id) + "/" + one
                + (position == null ? "" : "?asOf=" + position), one.name(), one.name().equals(paper))).toList();
    }

    private static String otherLanguage(HttpServletRequest request, Locale locale) {
        String rest = query(request, "lang");
        return (rest.isEmpty() ? "?" : rest + "&") + "lang=" + (locale.getLanguage().equals("zh") ? "en" : "zh");
    }

    /** What was asked, without one parameter. */
    private static String query(HttpServletRequest request, String without) {
        String query = request.getQueryString();
        List<String> kept = query == null
                ? List.of()
                : Arrays.stream(query.split("&", -1)).filter(one -> !one.startsWith(without + "=")).toList();
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
