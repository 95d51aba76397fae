package org.entente.log.blob;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.InputStreamSource;

/**
 * The name of a content: what its bytes come to.
 *
 * @param sha256 in lower-case hexadecimal
 * @param size   in bytes
 */
public record BlobHash(String sha256, long size) {
    private static final int CHUNK = 64 * 1024;

    /**
     * Reads a content through once, a chunk at a time.
     *
     * @throws BlobTooLargeException as soon as it turns out to be longer than a blob may be
     */
    public static BlobHash of(InputStreamSource content) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream bytes = content.getInputStream()) {
            for (int got = bytes.read(chunk); got >= 0; got = bytes.read(chunk)) {
                size += got;
                if (size > BlobStore.LARGEST) {
                    throw new BlobTooLargeException();
                }
                digest.update(chunk, 0, got);
            }
        }
        return new BlobHash(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
