package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the files of a new cluster: complete under its final name, or not at all. */
final class Cluster {
    /** One way in: over loopback, with a password. */
    private static final String ACCESS = """
                                         # type  database  user  address       method
                                         host    all       all   127.0.0.1/32  scram-sha-256
                                         """;
    private static final String FIXED = """

                                        # Written once by Entente; change what you like. Address, port and durability are given on the command line and win.
                                        timezone = 'UTC'
                                        log_timezone = 'UTC'
                                        logging_collector = on
                                        log_directory = 'log'
                                        log_filename = 'postgresql-%a.log'
                                        log_truncate_on_rotation = on
                                        log_rotation_age = '1d'
                                        log_rotation_size = 0
                                        log_line_prefix = '%m [%p] %u '
                                        """;

    private final DataFolder folder;
    private final PostgresBinaries binaries;
    private final ServerAccount account;

    Cluster(DataFolder folder, PostgresBinaries binaries, ServerAccount account) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
    }

    /** Reads the passwords of the cluster that is there, or makes both anew. */
    Passwords open(Map<String, String> parameters) {
        Path cluster = folder.cluster();
        if (Files.exists(cluster)) {
            account.own(cluster);
            return Passwords.read(folder.passwords());
        }
        Passwords passwords = Passwords.create(folder.passwords());
        try {
            create(passwords, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the cluster " + cluster, e);
        }
        return passwords;
    }

    private void create(Passwords passwords, Map<String, String> parameters) throws IOException {
        Path unfinished = folder.clusterInTheMaking();
        FileTree.delete(unfinished);
        var private700 = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(unfinished, private700);
        Path data = Files.createDirectory(unfinished.resolve("data"), private700);
        Path password = Files.writeString(unfinished.resolve("password"), passwords.superuser().password());
        account.own(unfinished);
        initialize(data, password);
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
        Files.writeString(data.resolve("postgresql.conf"), FIXED + configuration(parameters),
                StandardOpenOption.APPEND);
        Files.move(data, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        FileTree.delete(unfinished);
    }

    /** The built-in C.UTF-8 sorts the same on every machine, so indexes survive a move to another system. */
    private void initialize(Path data, Path password) {
        ProgramRun initdb = ProgramRun.of(account.command(binaries.program("initdb").toString(), "--pgdata=" + data,
                "--username=" + Passwords.SUPERUSER, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums"));
        if (initdb.failed()) {
            throw new DatabaseUnusableException("cannot make the cluster " + data + ": " + initdb.output());
        }
    }

    private static String configuration(Map<String, String> parameters) {
        return parameters.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " = '" + entry.getValue() + "'\n").collect(Collectors.joining());
    }
}
