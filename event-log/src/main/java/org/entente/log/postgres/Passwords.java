package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The three roles' random passwords (192 bit each), one per line in a file that only the server's user may read. */
record Passwords(Credentials superuser, Credentials owner, Credentials app) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "entente_owner";
    static final String APP = "entente_app";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords create(Path file) {
        List<String> lines = List.of(random(), random(), random());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly);
            Files.write(file, lines, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return of(lines);
    }

    static Passwords read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3) {
                throw new DatabaseUnusableException(file + " is damaged: it must hold three passwords");
            }
            return of(lines);
        } catch (NoSuchFileException e) {
            throw new DatabaseUnusableException(file + " is missing: without it nobody can enter the database", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Passwords of(List<String> lines) {
        return new Passwords(new Credentials(SUPERUSER, lines.get(0)), new Credentials(OWNER, lines.get(1)),
                new Credentials(APP, lines.get(2)));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
