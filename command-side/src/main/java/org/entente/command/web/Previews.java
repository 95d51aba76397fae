package org.entente.command.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** In the API description: a command tried out, of which nothing is written; it needs no key and names no version. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refusable
@Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "The version that you had seen, if it matters to you")
@ApiResponse(responseCode = "200", description = "Recorded; the ETag is the new version")
public @interface Previews {
}
