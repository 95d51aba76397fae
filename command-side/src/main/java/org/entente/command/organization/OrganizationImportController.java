package org.entente.command.organization;

import java.time.Clock;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.command.shell.RuleSource;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The company from a file (handbook 1.1): its people, departments and offices. */
@RestController
@RequestMapping("/api/organization")
@Tag(name = "Organization")
final class OrganizationImportController {
    private final CommandAnswers answers;
    private final RuleSource rules;
    private final Clock clock;

    OrganizationImportController(CommandAnswers answers, RuleSource rules, Clock clock) {
        this.answers = answers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Office hours in the file that are not those in force are set too, in the calendar, once the company is in. */
    @PostMapping(path = "/imports", consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE,
            "application/x-yaml", "text/yaml", "text/x-yaml"})
    @Operation(summary = "Put the company of this file, YAML or JSON, in the place of the one known so far")
    @Changes
    ResponseEntity<Answer> read(@RequestBody byte[] file,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
            @Parameter(hidden = true) Instruction by) {
        FileFormat format = FileFormat.ofMediaType(mediaType).orElseThrow();
        List<Command> commands = OrganizationImport.parse(file, format)
                .commands(rules.current().at(clock.instant()).calendar().hours());
        return answers.changed(commands, by);
    }
}
