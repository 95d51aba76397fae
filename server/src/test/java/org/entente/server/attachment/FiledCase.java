package org.entente.server.attachment;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.entente.server.Http;
import org.entente.server.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft of the R&D department and the ways to bring files to it through the front door. */
final class FiledCase {
    /** Liaison of rnd, which drafts. */
    static final String LIAISON = "chen.ming";
    /** Head of rnd. */
    static final String HEAD = "zheng.hao";
    /** Coordinator. */
    static final String OFFICE = "he.jia";
    /** Liaison of sales, which takes no part. */
    static final String OUTSIDER = "qiu.ting";

    private final Http http;
    final String request;

    FiledCase(Http http) {
        this.http = http;
        Answer draft = act(LIAISON, "/api/requests", "{\"form\": {\"title\": {\"en\": \"Files\"}}}");
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        this.request = draft.json().path("id").asString();
    }

    String path() {
        return "/api/requests/" + request + "/attachments";
    }

    /** A file that is attached; gives its address. */
    String attached(String name, String content) {
        Answer added = attach(LIAISON, key(), name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.header("Location");
    }

    Answer attach(String person, String key, String name, byte[] content) {
        return upload(person, path(), key, "file", name, content);
    }

    /** What would follow if it were attached. */
    Answer tried(String person, String name, byte[] content) {
        return upload(person, path() + "?dryRun=true", key(), "file", name, content);
    }

    Answer upload(String person, String path, String key, String part, String name, byte[] content) {
        String boundary = "b" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/plain\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return http.send(http.as(person, path).header("Idempotency-Key", key).header("Prefer", "wait=5")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    Answer act(String person, String path, String body) {
        return http.send(http.as(person, path).header("Idempotency-Key", key()).header("Prefer", "wait=5")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer get(String person, String path, String... headers) {
        return http.send(http.as(person, path, headers).GET());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
