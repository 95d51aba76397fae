package org.entente.command.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** In the API description: several acts of one request, each decided by itself and told by itself in the answer. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refusable
@ApiResponse(responseCode = "200", description = "What became of each part, refusals included. With dryRun=true: what would")
public @interface Fills {
}
