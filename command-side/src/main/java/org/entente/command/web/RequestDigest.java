package org.entente.command.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads what is asked once and computes its hash, by which the same key for another request is found out. Stands behind the
 * bound on the length of bodies and behind the sign-in, so that nobody's and endless bodies are not kept.
 */
@Order(RequestDigest.BEHIND_SECURITY)
final class RequestDigest extends OncePerRequestFilter {
    /** Attribute of the request: the hash, in lower-case hexadecimal. */
    static final String HASH = RequestDigest.class.getName();
    static final int BEHIND_SECURITY = 0;
    private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/**");
    private static final Set<String> METHODS = Set.of("POST", "PUT");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !METHODS.contains(request.getMethod()) || !API.matches(PathContainer.parsePath(path(request)))
                || isMultipart(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        request.setAttribute(HASH, hash(request.getMethod(), path(request), request.getQueryString(), body));
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** SHA-256 over method, path, sorted query and body; none of the first three can hold the line feed between them. */
    static String hash(String method, String path, @Nullable String query, byte[] body) {
        List<String> parameters = query == null
                ? List.of()
                : Arrays.stream(query.split("&", -1)).filter(one -> !one.equals(DryRun.NOT)).sorted().toList();
        MessageDigest sha256 = sha256();
        sha256.update((method + "\n" + path + "\n" + String.join("&", parameters) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha256.digest(body));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Its parts are read by the container itself, from a stream that must not be used up. */
    private static boolean isMultipart(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
