package org.entente.server.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Puts a problem into the reader's language and onto the wire. */
@Component
public final class ProblemWriter {
    private final JsonMapper json;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    ProblemWriter(JsonMapper json) {
        this.json = json;
        texts.setBasename("org/entente/server/web/problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** Answers with this problem, unless an answer is under way already. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Locale locale = Languages.of(request);
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body(problem, locale, Traces.of(request))));
    }

    ProblemBody body(Problem problem, Locale locale, String traceId) {
        String ofStatus = text("title." + problem.status(), locale, "HTTP " + problem.status());
        String title = text("title." + problem.code(), locale, ofStatus);
        String given = problem.detail();
        String detail = text("detail." + problem.code(), locale, given == null ? title : given);
        return new ProblemBody("urn:entente:problem:" + problem.code(), title, problem.status(), detail,
                problem.code(), problem.clause(), problem.errors(), problem.facts(), problem.events(),
                problem.more(), traceId);
    }

    private String text(String key, Locale locale, String otherwise) {
        String found = texts.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
