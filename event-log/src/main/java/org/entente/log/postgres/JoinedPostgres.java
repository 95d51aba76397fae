package org.entente.log.postgres;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The embedded PostgreSQL of another server process on this machine. Its state is read from its folder each time, so a
 * restart on another port is followed; it is never started or stopped from here.
 */
public final class JoinedPostgres implements Database {
    private final DataFolder folder;
    private final Passwords passwords;

    private JoinedPostgres(DataFolder folder, Passwords passwords) {
        this.folder = folder;
        this.passwords = passwords;
    }

    /**
     * Joins the running server of this data folder.
     *
     * @throws DatabaseUnusableException if there is none, or its passwords cannot be read
     */
    public static JoinedPostgres join(Path data) {
        DataFolder folder = DataFolder.existing(data);
        JoinedPostgres joined = new JoinedPostgres(folder, Passwords.read(folder.passwords()));
        if (!joined.isUp()) {
            throw new DatabaseUnusableException("no server runs in " + folder.root()
                    + "; start one there first, with --entente.data=" + folder.root());
        }
        return joined;
    }

    @Override
    public String url() {
        return EmbeddedPostgres.url(
                running()
                        .orElseThrow(() -> new DatabaseUnusableException("the server of " + folder.root() + " is away"))
                        .port(),
                Provisioning.DATABASE);
    }

    @Override
    public Credentials owner() {
        return passwords.owner();
    }

    @Override
    public Credentials app() {
        return passwords.app();
    }

    @Override
    public boolean isUp() {
        return running().filter(PostmasterFile::ready).isPresent();
    }

    private Optional<PostmasterFile> running() {
        return PostmasterFile.read(folder.cluster()).filter(file -> file.process(folder.cluster()).isPresent());
    }

    /** The server belongs to another process: nothing to end. */
    @Override
    public void close() {}
}
