package org.entente.command.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** In the API description: an act that creates something. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refusable
@ApiResponse(responseCode = "200", description = "With dryRun=true: what would follow")
@ApiResponse(responseCode = "201", description = "Created; Location leads to it, the ETag is its version")
public @interface Creates {
}
