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

/** In the API description: a decision about content, which must name the version that was read. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refusable
@Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"7\"", description = "The version that you decide about")
@ApiResponse(responseCode = "428", description = "version-required: If-Match is missing", content = @Content(mediaType = Refusable.PROBLEM))
@ApiResponse(responseCode = "200", description = "Recorded; the ETag is the new version. With dryRun=true: what would follow")
public @interface Decides {
}
