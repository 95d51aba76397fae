package org.entente.api.request;

/**
 * A file that belongs to a case (handbook 1.8 T1). Its bytes are kept once under their hash, whatever it is called.
 *
 * @param name      as its sender called it, cleaned by {@link FileNames}; text only, never a place
 * @param mediaType what the content is, as found out from the content itself
 * @param size      in bytes
 */
public record Attachment(ContentHash sha256, String name, String mediaType, long size) {
    /** Bytes that one file may have: 20 MiB. */
    public static final long LARGEST = 20L * 1024 * 1024;
    /** Files that are attached to one case at the same time. */
    public static final int MOST = 100;
}
