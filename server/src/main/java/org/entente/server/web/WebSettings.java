package org.entente.server.web;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds on requests.
 *
 * @param body       longest body
 * @param largeBody  longest body on the paths that take files
 * @param largePaths patterns of those paths
 */
@Validated
@ConfigurationProperties("entente.web")
record WebSettings(@DefaultValue("1MB") @NotNull DataSize body, @DefaultValue("20MB") @NotNull DataSize largeBody,
        @DefaultValue @NotNull List<String> largePaths) {}
