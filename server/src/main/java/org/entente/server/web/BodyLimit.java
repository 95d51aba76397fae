package org.entente.server.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses a body that is too long: at once by its announced length, else where reading passes the limit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class BodyLimit extends OncePerRequestFilter {
    private final WebSettings settings;
    private final List<PathPattern> large;

    BodyLimit(WebSettings settings) {
        this.settings = settings;
        this.large = settings.largePaths().stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(PathContainer.parsePath(request.getRequestURI()));
        if (request.getContentLengthLong() > limit) {
            throw new BodyTooLarge(limit);
        }
        chain.doFilter(new BoundedRequest(request, limit), response);
    }

    private long limit(PathContainer path) {
        boolean isLarge = large.stream().anyMatch(pattern -> pattern.matches(path));
        return (isLarge ? settings.largeBody() : settings.body()).toBytes();
    }
}
