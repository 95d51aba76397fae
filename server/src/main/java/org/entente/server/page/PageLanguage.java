package org.entente.server.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.entente.server.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** In which language a page is: that of the parameter {@code lang}, or else the best that the browser asks for. */
@Component("localeResolver")
final class PageLanguage implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Languages.of(request.getParameter("lang"), request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("a page's language is asked for, not kept");
    }
}
