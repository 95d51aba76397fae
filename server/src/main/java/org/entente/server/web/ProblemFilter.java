package org.entente.server.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives what filters throw (a body too long, an account that cannot be looked up) the same shape as everything else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ProblemFilter extends OncePerRequestFilter {
    private final Problems problems;
    private final ProblemWriter writer;

    ProblemFilter(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw new IOException("the answer had begun", e);
            }
            writer.write(problems.of(e), request, response);
        }
    }
}
