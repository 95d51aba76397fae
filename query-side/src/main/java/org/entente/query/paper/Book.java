package org.entente.query.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that comes out the same, byte for byte, whenever the same is written into it. */
final class Book implements AutoCloseable {
    /** What zip archives call the beginning of time. */
    private static final FileTime TIMELESS = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);

    XSSFSheet sheet(String name) {
        return workbook.createSheet(name);
    }

    Looks looks() {
        return looks;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    // PAP-2: the papers of one position are the same, byte for byte, whenever they are asked for
    /** @param made what its properties say about when it was made */
    byte[] bytes(Instant made) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> moment = Optional.of(Date.from(made));
        properties.setCreator("Entente");
        properties.setCreated(moment);
        properties.setModified(moment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
            return withoutTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry one = from.getNextEntry(); one != null; one = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(one.getName());
                same.setLastModifiedTime(TIMELESS);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
