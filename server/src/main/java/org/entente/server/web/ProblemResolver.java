package org.entente.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** The one handler of what controllers and Spring's web layer throw. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemResolver implements HandlerExceptionResolver {
    private final Problems problems;
    private final MissedEvents missed;
    private final ProblemWriter writer;

    ProblemResolver(Problems problems, MissedEvents missed, ProblemWriter writer) {
        this.problems = problems;
        this.missed = missed;
        this.writer = writer;
    }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception thrown) {
        // The client has gone: there is nobody to answer.
        if (!(thrown instanceof AsyncRequestNotUsableException)) {
            try {
                writer.write(missed.addTo(problems.of(thrown), thrown, request.getUserPrincipal()), request, response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ModelAndView();
    }
}
