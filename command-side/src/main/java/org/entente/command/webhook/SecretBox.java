package org.entente.command.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Seals what the database must not tell whoever reads a copy of it: AES-256 in Galois mode with the key from the settings. Without a key
 * it is stored as it is, and never shown either.
 */
final class SecretBox {
    private static final String SEALED = "v1:";
    private static final String OPEN = "v0:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final @Nullable SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param base64 32 bytes; null or empty for none */
    SecretBox(@Nullable String base64) {
        if (base64 == null || base64.isBlank()) {
            this.key = null;
            return;
        }
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("entente.notice.secret-key is not 32 bytes in Base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    boolean seals() {
        return key != null;
    }

    String seal(String secret) {
        if (key == null) {
            return OPEN + secret;
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return SEALED + Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    }

    /** @throws IllegalStateException if it was sealed with another key */
    String open(String stored) {
        if (stored.startsWith(OPEN)) {
            return stored.substring(OPEN.length());
        }
        ByteBuffer sealed = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(SEALED.length())));
        byte[] nonce = new byte[NONCE];
        sealed.get(nonce);
        byte[] rest = new byte[sealed.remaining()];
        sealed.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a secret could not be sealed or opened: is entente.notice.secret-key another?");
        }
    }
}
