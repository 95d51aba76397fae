package org.entente.query.rollup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.entente.api.request.ContentHash;
import org.entente.api.rollup.RollUpContent;
import org.entente.log.blob.BlobStore;
import org.entente.query.view.ViewJson;
import org.springframework.stereotype.Component;

/** What published roll-ups say, as it was kept. */
@Component
final class KeptRollUps {
    private final BlobStore blobs;

    KeptRollUps(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** @throws IllegalStateException if it is gone, which nothing here can bring about */
    RollUpContent content(ContentHash hash) {
        return read(bytes(hash).orElseThrow(() -> new IllegalStateException("a roll-up's content is gone: " + hash)));
    }

    Optional<byte[]> bytes(ContentHash hash) {
        if (!blobs.exists(hash.value())) {
            return Optional.empty();
        }
        try (InputStream bytes = blobs.open(hash.value())) {
            return Optional.of(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RollUpContent read(byte[] bytes) {
        return ViewJson.read(new String(bytes, StandardCharsets.UTF_8), RollUpContent.class);
    }
}
