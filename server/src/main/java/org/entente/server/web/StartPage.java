package org.entente.server.web;

import java.security.Principal;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.entente.log.clock.DrillMark;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import io.swagger.v3.oas.annotations.Hidden;

/** Who am I, and where to go from here. */
@Hidden
@RestController
class StartPage {
    private static final String PAGE = """
                                       <!doctype html>
                                       <html lang="%s">
                                       <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%sEntente</title></head>
                                       <body>
                                       %s
                                       <main>
                                       <h1>Entente</h1>
                                       <p>%s: <strong>%s</strong></p>
                                       <ul>
                                       <li><a href="/api/docs">%s</a></li>
                                       <li><a href="/api/board">%s</a></li>
                                       </ul>
                                       %s
                                       </main>
                                       </body>
                                       </html>
                                       """;
    private static final String BANNER = "<p role=\"status\"><strong>%s</strong></p>";
    private static final String SIGN_OUT = """
                                           <form method="post" action="/logout">
                                           <input type="hidden" name="%s" value="%s">
                                           <button>%s</button>
                                           </form>""";

    private final DrillMark mark;

    StartPage(DrillMark mark) {
        this.mark = mark;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String page(Principal person, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        boolean isChinese = locale.equals(Locale.SIMPLIFIED_CHINESE);
        return PAGE.formatted(locale.toLanguageTag(), mark.prefix(locale), banner(locale),
                isChinese ? "已登录" : "Signed in as",
                HtmlUtils.htmlEscape(person.getName()), isChinese ? "接口文档" : "The API",
                isChinese ? "看板（JSON）" : "The board, as JSON", signOut(request, isChinese ? "退出" : "Sign out"));
    }

    private String banner(Locale locale) {
        return mark.isDrill() ? BANNER.formatted(mark.banner(locale)) : "";
    }

    /** Only a session can be ended; asking for its token would begin one. */
    private static String signOut(HttpServletRequest request, String label) {
        if (request.getSession(false) == null || !(request.getAttribute("_csrf") instanceof CsrfToken token)) {
            return "";
        }
        return SIGN_OUT.formatted(HtmlUtils.htmlEscape(token.getParameterName()),
                HtmlUtils.htmlEscape(token.getToken()), label);
    }
}
