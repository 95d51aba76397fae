package org.entente.server.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** A password for the sample company's people. */
final class SamplePassword {
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SamplePassword() {}

    /** 144 random bits as 24 letters, digits, hyphens and underscores. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
