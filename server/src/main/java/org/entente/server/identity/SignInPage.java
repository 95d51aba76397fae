package org.entente.server.identity;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.entente.log.clock.DrillMark;
import org.entente.server.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import io.swagger.v3.oas.annotations.Hidden;

/** Where people sign in. It is the first page that anybody sees, so of a drill it says what it is before anybody does anything. */
@Hidden
@RestController
class SignInPage {
    static final String PATH = "/login";
    private static final String PAGE = """
                                       <!doctype html>
                                       <html lang="%1$s">
                                       <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$sEntente</title></head>
                                       <body>
                                       %3$s
                                       <main>
                                       <h1>%4$s</h1>
                                       %5$s
                                       <form method="post" action="/login">
                                       <p><label>%6$s <input name="username" autocomplete="username" required autofocus></label></p>
                                       <p><label>%7$s <input name="password" type="password" autocomplete="current-password" required></label></p>
                                       <input type="hidden" name="%8$s" value="%9$s">
                                       <button type="submit">%4$s</button>
                                       </form>
                                       </main>
                                       </body>
                                       </html>
                                       """;
    private static final String BANNER = "<p role=\"status\"><strong>%s</strong></p>";
    private static final String FAULT = "<p role=\"alert\">%s</p>";
    private static final String NEWS = "<p role=\"status\">%s</p>";

    private final DrillMark mark;

    SignInPage(DrillMark mark) {
        this.mark = mark;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request, CsrfToken token) {
        Locale locale = Languages.of(request);
        boolean isChinese = locale.equals(Locale.SIMPLIFIED_CHINESE);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(PAGE.formatted(locale.toLanguageTag(), mark.prefix(locale),
                        mark.isDrill() ? BANNER.formatted(mark.banner(locale)) : "", isChinese ? "登录" : "Sign in",
                        said(request, isChinese), isChinese ? "用户名" : "Name", isChinese ? "密码" : "Password",
                        HtmlUtils.htmlEscape(token.getParameterName()), HtmlUtils.htmlEscape(token.getToken())));
    }

    /** What came of the last attempt, or that somebody has signed out. */
    private static String said(HttpServletRequest request, boolean isChinese) {
        if (request.getParameter("error") != null) {
            return FAULT.formatted(fault(reason(request.getSession(false)), isChinese));
        }
        return request.getParameter("logout") == null
                ? ""
                : NEWS.formatted(isChinese ? "您已退出。" : "You have signed out.");
    }

    private static String fault(@Nullable Object reason, boolean isChinese) {
        if (reason instanceof TooManySignIns wait) {
            return (isChinese ? "失败次数过多，请在%d秒后重试。" : "Too many failed attempts; try again in %d seconds.")
                    .formatted(wait.waitSeconds());
        }
        return isChinese ? "用户名不存在或密码错误。" : "Unknown name or wrong password.";
    }

    private static @Nullable Object reason(@Nullable HttpSession session) {
        return session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    }
}
