package org.entente.api.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a signature binds: the SHA-256 of a plan's fields. Anybody can compute it again: the fields as one JSON object in the form
 * of RFC 8785 (sorted names, no white space, UTF-8), which {@code jq -jcS .fields} prints of a version as it is shown.
 */
public final class PlanContentHash {
    private PlanContentHash() {}

    /** 64 hexadecimal digits in lower case. */
    public static String of(PlanContent content) {
        return HexFormat.of().formatHex(sha256().digest(canonical(PlanFields.of(content))
                .getBytes(StandardCharsets.UTF_8)));
    }

    static String canonical(Map<String, String> sorted) {
        return sorted.entrySet().stream().map(one -> quoted(one.getKey()) + ":" + quoted(one.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(one < ' ' ? "\\u%04x".formatted((int) one) : String.valueOf(one));
            }
        }
        return json.append('"').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
