package org.entente.log.blob;

import java.io.IOException;

/** The content has more bytes than {@link BlobStore#LARGEST}. */
public final class BlobTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BlobTooLargeException() {
        super("content of more than " + BlobStore.LARGEST + " bytes");
    }
}
