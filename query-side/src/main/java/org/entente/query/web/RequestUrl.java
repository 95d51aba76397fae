package org.entente.query.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** Path and query exactly as sent. */
public record RequestUrl(String path, String query) {
    private static final Set<String> MOMENT = Set.of(AsOf.AS_OF, AsOf.MIN_POSITION, AsOf.AT_LEAST);

    static RequestUrl of(HttpServletRequest request) {
        @Nullable
        String query = request.getQueryString();
        return new RequestUrl(request.getRequestURI(), query == null ? "" : query);
    }

    /** The same question at a fixed position. */
    String at(long position) {
        return with(MOMENT, AsOf.AS_OF + "=" + position);
    }

    /** The page of the same list that starts at this cursor, which holds the position. */
    String from(String cursor) {
        return with(Set.of(AsOf.AS_OF, AsOf.MIN_POSITION, AsOf.AT_LEAST, Paging.CURSOR), Paging.CURSOR + "=" + cursor);
    }

    private String with(Set<String> replaced, String last) {
        List<String> kept = new ArrayList<>(Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !replaced.contains(part.split("=", 2)[0])).toList());
        kept.add(last);
        return path + "?" + String.join("&", kept);
    }
}
