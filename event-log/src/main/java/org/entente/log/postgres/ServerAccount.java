package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system account that PostgreSQL runs as. It refuses to run as root, so root steps down: to an account
 * without rights, or, where that account cannot reach the data folder, to root without its powers in a namespace.
 *
 * @param prefix put before every command
 * @param uid    owner of the cluster's files as seen from here
 * @param gid    group of the cluster's files as seen from here
 */
record ServerAccount(List<String> prefix, int uid, int gid) {
    private static final Logger LOG = LoggerFactory.getLogger(ServerAccount.class);
    private static final Path PASSWD = Path.of("/etc/passwd");
    private static final List<String> CANDIDATES = List.of("postgres", "nobody");

    static ServerAccount choose(Path data, PostgresBinaries binaries) {
        ServerAccount self = new ServerAccount(List.of(), attribute("unix:uid"), attribute("unix:gid"));
        return self.uid() == 0 ? stepDown(data, binaries) : self;
    }

    private static ServerAccount stepDown(Path data, PostgresBinaries binaries) {
        ServerAccount other = unprivileged();
        if (other.reaches(data, binaries)) {
            return other;
        }
        ServerAccount powerless = new ServerAccount(List.of("unshare", "--user", "--"), 0, 0);
        if (powerless.reaches(data, binaries)) {
            LOG.info("{} cannot be reached by uid {}: PostgreSQL runs in a user namespace", data, other.uid());
            return powerless;
        }
        throw new DatabaseUnusableException("PostgreSQL refuses to run as root, and uid " + other.uid()
                + " cannot reach " + data + " because a folder above it is closed to others (or setpriv is missing);"
                + " start the server as another user, or give it a reachable folder with --entente.data=<folder>");
    }

    private static ServerAccount unprivileged() {
        for (String name : CANDIDATES) {
            for (String line : lines(PASSWD)) {
                String[] field = line.split(":", -1);
                if (field.length > 3 && field[0].equals(name) && !field[2].equals("0")) {
                    return new ServerAccount(List.of("setpriv", "--reuid=" + field[2], "--regid=" + field[3],
                            "--clear-groups", "--"), Integer.parseInt(field[2]), Integer.parseInt(field[3]));
                }
            }
        }
        throw new DatabaseUnusableException("PostgreSQL refuses to run as root, and there is neither an account "
                + String.join(" nor ", CANDIDATES) + "; start the server as another user");
    }

    private boolean reaches(Path data, PostgresBinaries binaries) {
        String question = "test \"$(id -u)\" -ne 0 && cd \"$1\" && test -x \"$2\"";
        return !ProgramRun
                .of(command("sh", "-c", question, "sh", data.toString(), binaries.program("postgres").toString()))
                .failed();
    }

    List<String> command(String... command) {
        return command(List.of(command));
    }

    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Gives the folder and all in it to the account, if it is not there already (the account may have changed). */
    void own(Path folder) {
        try {
            if (!Files.getAttribute(folder, "unix:uid").equals(uid)) {
                ProgramRun chown = ProgramRun.of(List.of("chown", "-R", uid + ":" + gid, folder.toString()));
                if (chown.failed()) {
                    throw new DatabaseUnusableException(
                            "cannot give " + folder + " to uid " + uid + ": " + chown.output());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the owner of " + folder, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Of a file made by this process: the kernel gives /proc/self the effective user. */
    private static int attribute(String name) {
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self) ? (int) Files.getAttribute(self, name) : -1;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell which user this is", e);
        }
    }
}
