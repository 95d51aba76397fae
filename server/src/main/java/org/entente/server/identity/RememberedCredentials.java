package org.entente.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials verified lately, so that HTTP Basic does not cost a slow hash per request. Kept as HMACs under a key that
 * lives and dies with this process: no password and nothing that could be tried offline. The stored hash is part of the
 * HMAC, so a changed password is forgotten at once.
 */
final class RememberedCredentials {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final long lifeNanos;
    private final LongSupplier nanoTime;
    private final Map<String, Long> verifiedAt;

    RememberedCredentials(Duration life, int atMost, LongSupplier nanoTime) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.lifeNanos = life.toNanos();
        this.nanoTime = nanoTime;
        this.verifiedAt = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > atMost;
            }
        };
    }

    boolean knows(String person, String password, String storedHash) {
        String tag = tag(person, password, storedHash);
        synchronized (verifiedAt) {
            Long at = verifiedAt.get(tag);
            if (at == null) {
                return false;
            }
            if (nanoTime.getAsLong() - at < lifeNanos) {
                return true;
            }
            verifiedAt.remove(tag);
            return false;
        }
    }

    void remember(String person, String password, String storedHash) {
        String tag = tag(person, password, storedHash);
        synchronized (verifiedAt) {
            verifiedAt.remove(tag);
            verifiedAt.put(tag, nanoTime.getAsLong());
        }
    }

    /** How many are held, expired ones included. */
    int size() {
        synchronized (verifiedAt) {
            return verifiedAt.size();
        }
    }

    private String tag(String person, String password, String storedHash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : new String[]{person, storedHash, password}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
