package org.entente.server.limit;

import java.io.IOException;
import java.security.Principal;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.entente.server.limit.PersonBuckets.Verdict;
import org.entente.server.web.Problem;
import org.entente.server.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import io.github.bucket4j.TimeMeter;

/**
 * Refuses a person's request once too many came, and tells on every answer how many more there may be. Stands behind the
 * sign-in, so that nobody can use up what is another's, and before the body is read.
 */
@Component
@Order(RateLimit.BEHIND_SECURITY)
final class RateLimit extends OncePerRequestFilter {
    static final int BEHIND_SECURITY = -1;
    private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/**");

    private final int limit;
    private final PersonBuckets buckets;
    private final ProblemWriter problems;

    @Autowired
    RateLimit(RateLimitSettings settings, ProblemWriter problems) {
        this(settings, problems, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(RateLimitSettings settings, ProblemWriter problems, TimeMeter time) {
        this.limit = settings.burst();
        this.buckets = new PersonBuckets(settings, time);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !API
                .matches(PathContainer.parsePath(request.getRequestURI().substring(request.getContextPath().length())));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal person = request.getUserPrincipal();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        Verdict verdict = buckets.take(person.getName());
        response.setHeader("RateLimit-Limit", Integer.toString(limit));
        response.setHeader("RateLimit-Remaining", Long.toString(verdict.remaining()));
        response.setHeader("RateLimit-Reset", seconds(verdict.reset()));
        if (verdict.granted()) {
            chain.doFilter(request, response);
        } else {
            problems.write(Problem.of(429, "too-many-requests").withHeader("Retry-After", seconds(verdict.retry())),
                    request, response);
        }
    }

    /** Whole seconds, never too few. */
    private static String seconds(Duration wait) {
        return Long.toString(wait.plusNanos(999_999_999).toSeconds());
    }
}
