package org.entente.command.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** In the API description: what every command takes beside its body, and the ways in which it can be refused. */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "Your name for this request: repeated with the same body, it is answered the same and recorded once", schema = @Schema(type = "string", minLength = 1, maxLength = 200, pattern = "^[!-~]+$"), example = "5b0f6f0e-1")
@Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true: nothing is done; the answer is what would follow, or the very refusal. No Idempotency-Key is needed then", schema = @Schema(type = "boolean", defaultValue = "false"))
@Parameter(name = "Prefer", in = ParameterIn.HEADER, description = "wait=1 to wait=5: answer when the read side has it", example = "wait=5")
@ApiResponse(responseCode = "400", description = "Unreadable, an unknown field or parameter, no Idempotency-Key", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "401", description = "Not signed in", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "403", description = "role-missing: none of your roles permits it", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "404", description = "not-found", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "409", description = "A rule of the process forbids it; see code and clause", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "412", description = "stale-version: somebody changed it since the version of If-Match", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "413", description = "body-too-large", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "415", description = "Not JSON", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "422", description = "Well-formed but not meaningful, or the key was used for another request", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "503", description = "Not now; try again", content = @Content(mediaType = Refusable.PROBLEM))
public @interface Refusable {
    /** The media type of every refusal (RFC 9457). */
    String PROBLEM = "application/problem+json";
}
