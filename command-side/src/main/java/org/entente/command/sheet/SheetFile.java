package org.entente.command.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of a spreadsheet file as it streams by, and gives up at the first bound that is exceeded: no file can make the
 * service hold more than a few megabytes or work for more than a moment.
 */
final class SheetFile {
    static {
        SheetBounds.setForTheLibrary();
    }

    private SheetFile() {}

    /** @throws Refusal {@code sheet-unreadable} unless it is a spreadsheet, {@code sheet-out-of-bounds} if it is too large */
    static SheetGrid read(InputStreamSource sent) {
        Path file = null;
        try {
            file = Files.createTempFile("sheet", ".xlsx");
            try (InputStream bytes = sent.getInputStream()) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            // PAP-6: a sheet is measured before it is read, and read within bounds of rows, columns and text
            SheetArchive.requireWithinBounds(file);
            return grid(file);
        } catch (Refusal bound) {
            throw bound;
        } catch (Exception unreadable) { // whatever the library stumbles over in a foreign file
            throw Refusal.invalid("sheet-unreadable", "", "This is no spreadsheet (.xlsx) that can be read.");
        } finally {
            delete(file);
        }
    }

    private static SheetGrid grid(Path file) throws Exception {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            SharedTexts texts = new SharedTexts();
            try (InputStream shared = reader.getSharedStringsData()) {
                if (shared != null) {
                    parse(shared, texts);
                }
            }
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return new SheetGrid(List.of());
            }
            SheetRows rows = new SheetRows(texts);
            try (InputStream first = sheets.next()) {
                parse(first, rows);
            }
            for (int number = 1; sheets.hasNext(); number++) {
                sheets.next().close();
                if (number >= SheetBounds.SHEETS) {
                    throw SheetBounds.exceeded("sheets", SheetBounds.SHEETS);
                }
            }
            return rows.grid();
        }
    }

    /** Without document types, so without entities of any kind. */
    private static void parse(InputStream part, DefaultHandler handler) throws Exception {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(new InputSource(part));
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }
}
