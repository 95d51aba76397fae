package org.entente.server.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.entente.log.clock.DrillMark;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rule DRL-10: every answer, refusals included, says that it is a drill's. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DrillHeader extends OncePerRequestFilter {
    private final DrillMark mark;

    DrillHeader(DrillMark mark) {
        this.mark = mark;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mark.isDrill()) {
            response.setHeader(DrillMark.HEADER, "true");
        }
        chain.doFilter(request, response);
    }
}
