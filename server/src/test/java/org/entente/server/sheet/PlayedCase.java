package org.entente.server.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.command.drill.Drill;
import org.entente.command.player.Player;
import org.entente.command.player.Script;
import org.entente.command.player.Stage;
import org.entente.server.Http;
import org.entente.server.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** The magnets' case (XT-2026-004), played until its items are there, and the ways to its sheets. */
final class PlayedCase {
    /** Liaison of procurement. */
    static final String LIAISON = "he.min";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CASE = "XT-2026-004";
    private static final Instant ITEMS_ARE_THERE = Instant.parse("2026-02-14T08:00:00Z");

    private final Http http;
    private final Drill drill;

    PlayedCase(Http http, Stage stage, Drill drill) {
        this.http = http;
        this.drill = drill;
        Script whole = Script.sample();
        new Player(stage, new Script(whole.steps().stream()
                .filter(step -> step.caseNumber().isEmpty() && step.at().isBefore(ITEMS_ARE_THERE)
                        || step.caseNumber().equals(CASE) && step.at().isBefore(ITEMS_ARE_THERE))
                .toList())).play(new PrintStream(PrintStream.nullOutputStream()));
        drill.settle();
    }

    /** A sheet as somebody fetched it. */
    byte[] fetched(String person, String path) {
        try {
            var answer = HttpClient.newHttpClient().send(http.as(person, path).GET().build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    byte[] items() {
        return fetched(LIAISON, "/api/requests/" + CASE + "/tasks.xlsx");
    }

    /** The same file after somebody worked on its first sheet. */
    static byte[] edited(byte[] file, Consumer<Sheet> work) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            work.accept(workbook.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of an item by its Chinese title. */
    static Row row(Sheet sheet, String title) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(title)) {
                    return row;
                }
            }
        }
        throw new AssertionError(title);
    }

    /** The cell under a heading's English words. */
    static Cell cell(Row row, String heading) {
        for (Cell one : row.getSheet().getRow(0)) {
            if (one.getStringCellValue().endsWith("\n" + heading)) {
                Cell cell = row.getCell(one.getColumnIndex());
                return cell == null ? row.createCell(one.getColumnIndex()) : cell;
            }
        }
        throw new AssertionError(heading);
    }

    Answer tried(String person, byte[] file) {
        return send(person, "?dryRun=true", file, key());
    }

    Answer brought(String person, byte[] file) {
        return send(person, "", file, key());
    }

    Answer send(String person, String query, byte[] file, String key) {
        Answer answer = http.send(importing(person, query).header("Idempotency-Key", key)
                .header("Content-Type", XLSX).POST(BodyPublishers.ofByteArray(file)));
        drill.settle();
        return answer;
    }

    HttpRequest.Builder importing(String person, String query) {
        return http.as(person, "/api/imports" + query).header("Prefer", "wait=5");
    }

    Answer act(String person, String path, String body) {
        Answer answer = http.send(http.as(person, path).header("Idempotency-Key", key())
                .header("Prefer", "wait=5").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        drill.settle();
        return answer;
    }

    void advanceTo(String moment) {
        drill.advanceTo(OffsetDateTime.parse(moment).toInstant());
        drill.settle();
    }

    Answer get(String path) {
        return http.send(http.as("he.jia", path).GET());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
