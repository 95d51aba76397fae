package org.entente.command.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** In the API description: somebody's consent or dissent, which must name the position of the answer that was read. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refusable
@Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "The version that you had seen, if it matters to you")
@Parameter(name = "Entente-Position", in = ParameterIn.HEADER, required = true, example = "4711", description = "The position of the answer that you read; beyond the ledger's head it is refused")
@ApiResponse(responseCode = "428", description = "position-required: Entente-Position is missing", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "200", description = "Recorded; the ETag is the new version. With dryRun=true: what would follow")
public @interface Consents {
}
