package org.entente.log.postgres;

/** A database role and its password; never prints the password. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
