package org.entente.command.sheet;

import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.entente.command.web.Refusable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Sheets that come back (handbook 1.8 T2): first with {@code dryRun=true}, to see what would become of each row. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
final class ImportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final CommandAnswers answers;

    ImportController(Imports imports, CommandAnswers answers) {
        this.imports = imports;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring in a filled-in sheet, the one part «file», of at most 20 MiB")
    @Refusable
    ResponseEntity<ImportReport> form(@RequestPart("file") MultipartFile file,
            @Parameter(hidden = true) Instruction by) {
        return taken(file, by);
    }

    @PostMapping(consumes = XLSX)
    @Operation(summary = "Bring in a filled-in sheet as it is")
    @Refusable
    ResponseEntity<ImportReport> file(@RequestBody byte[] file, @Parameter(hidden = true) Instruction by) {
        return taken(new ByteArrayResource(file), by);
    }

    private ResponseEntity<ImportReport> taken(InputStreamSource file, Instruction by) {
        Imports.Imported imported = imports.take(file, by);
        return answers.told(imported.report(), imported.accepted(), by);
    }
}
