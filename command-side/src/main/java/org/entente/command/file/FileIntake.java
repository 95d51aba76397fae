package org.entente.command.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.request.FileNames;
import org.entente.log.blob.BlobHash;
import org.entente.log.blob.BlobStore;
import org.entente.log.blob.BlobTooLargeException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes uploaded files in: finds out what they are and keeps their contents. A content is kept before the command that attaches
 * it, in a transaction of its own: an event without its content is impossible, a content without an event is harmless and is used by
 * whoever uploads the same again.
 */
@Component
public final class FileIntake {
    private final BlobStore blobs;
    private final Clock clock;

    public FileIntake(BlobStore blobs, Clock clock) {
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * What a file is, by its content; its name only says it more precisely, and what its sender claims counts for nothing.
     *
     * @throws org.entente.api.refusal.Refusal if it is not taken
     */
    public Attachment examine(MultipartFile file) {
        try {
            BlobHash hash = BlobHash.of(file);
            String name = FileNames.cleaned(file.getOriginalFilename());
            Attachment found = new Attachment(new ContentHash(hash.sha256()), name, mediaType(file, name),
                    hash.size());
            FilePolicy.require(found);
            return found;
        } catch (BlobTooLargeException e) {
            throw FilePolicy.tooLarge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the content of a file that was examined. */
    public void keep(MultipartFile file, Attachment examined) {
        try {
            blobs.put(file, examined.mediaType(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(MultipartFile file, String name) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream content = new BufferedInputStream(file.getInputStream())) {
            MediaType found = Known.TYPES.detect(content, hints);
            return found.getBaseType().toString();
        }
    }

    /** Read when the first file comes, not at every start. */
    private static final class Known {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
