package org.entente.query.attachment;

import java.io.InputStream;

import org.entente.api.request.ContentHash;
import org.entente.log.blob.BlobStore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A kept content as Spring sends it: its length known beforehand, its bytes read a chunk at a time while they go out. */
final class BlobResource extends AbstractResource {
    private final BlobStore blobs;
    private final ContentHash sha256;
    private final long size;

    BlobResource(BlobStore blobs, ContentHash sha256, long size) {
        this.blobs = blobs;
        this.sha256 = sha256;
        this.size = size;
    }

    @Override
    public InputStream getInputStream() {
        return blobs.open(sha256.value());
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "blob " + sha256;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BlobResource resource && resource.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
