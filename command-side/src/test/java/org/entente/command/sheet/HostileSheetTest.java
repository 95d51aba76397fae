package org.entente.command.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Rule PAP-6: whatever is sent as a sheet, it is refused or read within bounds of memory and time. */
class HostileSheetTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String OPEN = "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
            + "spreadsheetml/2006/main\"><sheetData>";
    private static final String CLOSE = "</sheetData></worksheet>";
    /** All that reading one file may take from the heap over its whole course, garbage included. */
    private static final long ALLOCATED = 400L * 1024 * 1024;
    private static final long CPU_NANOS = 20_000_000_000L;

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments("two gigabytes of blanks in a megabyte", "sheet-out-of-bounds",
                        with(SHEET, out -> repeated(out, OPEN, " ".repeat(1 << 20), 2_000, CLOSE))),
                arguments("a million rows", "sheet-out-of-bounds", with(SHEET, out -> {
                    write(out, OPEN);
                    for (int row = 1; row <= 1_000_000; row++) {
                        write(out, "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
                    }
                    write(out, CLOSE);
                })),
                arguments("a row too many", "sheet-out-of-bounds",
                        with(SHEET,
                                out -> write(out, OPEN + "<row r=\"5002\"><c r=\"A5002\"><v>1</v></c></row>" + CLOSE))),
                arguments("a column too many", "sheet-out-of-bounds",
                        with(SHEET, out -> write(out, OPEN + "<row r=\"1\"><c r=\"BM1\"><v>1</v></c></row>" + CLOSE))),
                arguments("a billion laughs", "sheet-unreadable", with(TEXTS, out -> write(out, laughs()))),
                arguments("an entity from outside", "sheet-unreadable", with(SHEET, out -> write(out,
                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><worksheet>&y;</worksheet>"))),
                arguments("a text of thirty megabytes in every cell", "sheet-out-of-bounds", texts()),
                arguments("eleven sheets", "sheet-out-of-bounds", sheets(11)),
                arguments("a thousand parts", "sheet-out-of-bounds", parts(1_000)),
                arguments("content types that never end", "sheet-out-of-bounds",
                        with("[Content_Types].xml",
                                out -> repeated(out, "<Types>", "<x/>".repeat(1 << 18), 50, "</Types>"))),
                arguments("no archive", "sheet-unreadable", "PK but nothing else".getBytes(StandardCharsets.UTF_8)),
                arguments("an archive of something else", "sheet-unreadable", zip(Map.of("a.txt", "hello"))),
                arguments("nothing", "sheet-unreadable", new byte[0]),
                arguments("rows that are no numbers", "sheet-unreadable",
                        with(SHEET, out -> write(out, OPEN + "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>" + CLOSE))),
                arguments("a text that is not there", "sheet-unreadable", with(SHEET,
                        out -> write(out, OPEN + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>" + CLOSE))),
                arguments("xml that breaks off", "sheet-unreadable", with(SHEET, out -> write(out, OPEN + "<row"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bombs")
    void it_is_refused_within_bounds(String what, String code, byte[] file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long allocated = allocated(threads);
        long began = threads.getCurrentThreadCpuTime();

        Refusal no = catchThrowableOfType(Refusal.class, () -> SheetFile.read(new ByteArrayResource(file)));

        assertThat(no).as(what).isNotNull();
        assertThat(no.code()).isEqualTo(code);
        assertThat(no.kind().status()).isEqualTo(422);
        assertThat(allocated(threads) - allocated).as("bytes").isLessThan(ALLOCATED);
        assertThat(threads.getCurrentThreadCpuTime() - began).as("nanoseconds of work").isLessThan(CPU_NANOS);
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        long before = temporary();
        catchThrowableOfType(Refusal.class, () -> SheetFile.read(new ByteArrayResource(new byte[0])));
        SheetFile.read(new ByteArrayResource(sheets(1)));
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void as_many_sheets_and_rows_as_allowed_are_read() {
        assertThat(SheetFile.read(new ByteArrayResource(sheets(10))).lines()).hasSize(1);
        byte[] last = with(SHEET,
                out -> write(out, OPEN + "<row r=\"5001\"><c r=\"BL5001\"><v>1</v></c></row>" + CLOSE));
        assertThat(SheetFile.read(new ByteArrayResource(last)).lines()).hasSize(1);
    }

    private static long temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("sheet.*\\.xlsx")).count();
        }
    }

    private static long allocated(ThreadMXBean threads) {
        return ((com.sun.management.ThreadMXBean) threads).getCurrentThreadAllocatedBytes();
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE sst [<!ENTITY a \"ha\">");
        String before = "a";
        for (char name = 'b'; name <= 'k'; name++) {
            xml.append("<!ENTITY ").append(name).append(" \"").append(("&" + before + ";").repeat(10)).append("\">");
            before = String.valueOf(name);
        }
        return xml + "]><sst><si><t>&k;</t></si></sst>";
    }

    private static byte[] texts() {
        return with(TEXTS, out -> {
            write(out, "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
            for (int text = 0; text < 1_000; text++) {
                write(out, "<si><t>" + "长".repeat(10_000) + "</t></si>");
            }
            write(out, "</sst>");
        });
    }

    private static byte[] sheets(int number) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int sheet = 0; sheet < number; sheet++) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue("hello");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] parts(int number) {
        Map<String, String> parts = new TreeMap<>();
        for (int part = 0; part < number; part++) {
            parts.put("xl/media/" + part, "x");
        }
        return zip(parts);
    }

    /** A workbook of one sheet in which one part is another one. */
    private static byte[] with(String part, Consumer<OutputStream> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(
                new ByteArrayInputStream(sheets(1))); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry one = from.getNextEntry(); one != null; one = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(one.getName()));
                if (one.getName().equals(part)) {
                    content.accept(to);
                } else {
                    from.transferTo(to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> one : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(one.getKey()));
                write(to, one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void repeated(OutputStream out, String begin, String middle, int times, String end) {
        write(out, begin);
        for (int i = 0; i < times; i++) {
            write(out, middle);
        }
        write(out, end);
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
