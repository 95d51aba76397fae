package org.entente.command.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.log.blob.BlobHash;
import org.entente.log.blob.BlobTooLargeException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The hash of an uploaded file's request: of what it is called and what it holds, not of the bytes on the wire, because a browser that
 * repeats a form draws other boundaries between its parts.
 */
final class UploadDigest {
    private UploadDigest() {}

    /** @throws Refusal {@code one-file} unless there is one part that is a file, {@code body-too-large} if it is too long */
    static String hash(MultipartHttpServletRequest upload) {
        List<MultipartFile> files = upload.getMultiFileMap().values().stream().flatMap(List::stream).toList();
        if (files.size() != 1) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "one-file", "One request brings one file.").with("files",
                    files.size());
        }
        MultipartFile file = files.getFirst();
        String asked = file.getName() + "\n" + file.getOriginalFilename() + "\n" + contentOf(file);
        return RequestDigest.hash(upload.getMethod(), upload.getRequestURI(), upload.getQueryString(),
                asked.getBytes(StandardCharsets.UTF_8));
    }

    private static String contentOf(MultipartFile file) {
        try {
            return BlobHash.of(file).sha256();
        } catch (BlobTooLargeException e) {
            throw Refusal.of(RefusalKind.TOO_LARGE, "body-too-large", "The file is longer than files may be.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
