package org.entente.log.blob;

import java.io.InputStream;
import java.util.Objects;

/** A content of known size, fetched in chunks as it is read. */
final class BlobStream extends InputStream {
    private static final int CHUNK = 1024 * 1024;

    private final long size;
    private final Chunks chunks;
    private byte[] chunk = {};
    private int read;
    private int fetched;

    BlobStream(long size, Chunks chunks) {
        this.size = size;
        this.chunks = chunks;
    }

    /** Gives so many bytes from a place counted from 0, fewer at the end. */
    @FunctionalInterface
    interface Chunks {
        byte[] read(int from, int length);
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : chunk[read++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int given = Math.min(length, chunk.length - read);
        System.arraycopy(chunk, read, into, offset, given);
        read += given;
        return given;
    }

    private boolean isAtEnd() {
        if (read == chunk.length && fetched < size) {
            chunk = chunks.read(fetched, CHUNK);
            fetched += chunk.length;
            read = 0;
        }
        return read == chunk.length;
    }
}
