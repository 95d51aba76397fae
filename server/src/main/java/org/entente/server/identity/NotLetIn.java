package org.entente.server.identity;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.entente.server.web.Problem;
import org.entente.server.web.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers a caller who is not signed in, or not to be trusted to act for the person who is. */
@Component
final class NotLetIn implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String CHALLENGE = "Basic realm=\"Entente\", charset=\"UTF-8\"";

    private final ProblemWriter writer;

    NotLetIn(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        writer.write(problem(reason), request, response);
    }

    private static Problem problem(AuthenticationException reason) {
        return switch (reason) {
            case TooManySignIns wait -> Problem.of(429, "too-many-sign-ins")
                    .withHeader("Retry-After", String.valueOf(wait.waitSeconds()));
            case BadCredentialsException wrong -> unauthorized("sign-in-failed");
            default -> unauthorized("not-signed-in");
        };
    }

    private static Problem unauthorized(String code) {
        return Problem.of(401, code).withHeader("WWW-Authenticate", CHALLENGE);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean isSignedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        boolean claims = request.getHeader("Authorization") != null;
        boolean isForged = reason instanceof CsrfException;
        Problem problem = isForged && !isSignedIn && !claims
                ? unauthorized("not-signed-in")
                : Problem.of(403, isForged ? "cross-site" : "forbidden");
        writer.write(problem, request, response);
    }
}
