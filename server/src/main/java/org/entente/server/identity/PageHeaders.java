package org.entente.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What a browser may do with our pages: load from us only, be framed by nobody, tell others nothing. */
@Component
final class PageHeaders implements HeaderWriter {
    static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;
    static final String STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; img-src 'self' data:";
    /** The API's pages set styles from their script. */
    private static final String API_PAGES = STRICT + "; style-src 'self' 'unsafe-inline'";
    private static final String POLICY = "Content-Security-Policy";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith("/api/swagger-ui/")) {
            response.setHeader(POLICY, API_PAGES);
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }
}
