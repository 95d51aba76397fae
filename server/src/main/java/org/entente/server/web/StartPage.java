package org.entente.server.web;

import java.security.Principal;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

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
                                       <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Entente</title></head>
                                       <body>
                                       <main>
                                       <h1>Entente</h1>
                                       <p>%s: <strong>%s</strong></p>
                                       <ul>
                                       <li><a href="/api/docs">%s</a></li>
                                       <li><a href="/api/board">%s</a></li>
                                       </ul>
                                       <form method="post" action="/logout">
                                       <input type="hidden" name="%s" value="%s">
                                       <button>%s</button>
                                       </form>
                                       </main>
                                       </body>
                                       </html>
                                       """;

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String page(Principal person, CsrfToken token, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        boolean isChinese = locale.equals(Locale.SIMPLIFIED_CHINESE);
        return PAGE.formatted(locale.toLanguageTag(), isChinese ? "已登录" : "Signed in as",
                HtmlUtils.htmlEscape(person.getName()), isChinese ? "接口文档" : "The API",
                isChinese ? "看板（JSON）" : "The board, as JSON", HtmlUtils.htmlEscape(token.getParameterName()),
                HtmlUtils.htmlEscape(token.getToken()), isChinese ? "退出" : "Sign out");
    }
}
