package org.entente.command.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archive that a spreadsheet is: unpacked once to nowhere, to see how large it is before anything of it is read. */
final class SheetArchive {
    private static final Pattern TABLE = Pattern.compile("xl/(worksheets/[^/]+|sharedStrings)\\.xml",
            Pattern.CASE_INSENSITIVE);
    private static final int CHUNK = 64 * 1024;

    private SheetArchive() {}

    /** @throws org.entente.api.refusal.Refusal {@code sheet-out-of-bounds} at the first bound that it exceeds */
    static void requireWithinBounds(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > SheetBounds.PARTS) {
                throw SheetBounds.exceeded("parts", SheetBounds.PARTS);
            }
            long all = 0;
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements();) {
                ZipEntry part = parts.nextElement();
                int most = TABLE.matcher(part.getName()).matches() ? SheetBounds.TABLE : SheetBounds.PART;
                all += size(archive, part, most);
                if (all > SheetBounds.ALL_PARTS) {
                    throw SheetBounds.exceeded("bytes unpacked", SheetBounds.ALL_PARTS);
                }
            }
        }
    }

    private static long size(ZipFile archive, ZipEntry part, int most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream bytes = archive.getInputStream(part)) {
            for (int got = bytes.read(chunk); got >= 0; got = bytes.read(chunk)) {
                size += got;
                if (size > most) {
                    throw SheetBounds.exceeded("bytes in a part", most);
                }
            }
        }
        return size;
    }
}
