package org.entente.command.sheet;

import org.entente.command.web.Fills;
import org.entente.command.web.Instruction;
import org.springframework.core.io.ByteArrayResource;
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

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring in a filled-in sheet, the one part «file», of at most 20 MiB")
    @Fills
    ResponseEntity<ImportReport> form(@RequestPart("file") MultipartFile file,
            @Parameter(hidden = true) Instruction by) {
        return imports.answer(file, by);
    }

    @PostMapping(consumes = XLSX)
    @Operation(summary = "Bring in a filled-in sheet as it is")
    @Fills
    ResponseEntity<ImportReport> file(@RequestBody byte[] file, @Parameter(hidden = true) Instruction by) {
        return imports.answer(new ByteArrayResource(file), by);
    }
}
