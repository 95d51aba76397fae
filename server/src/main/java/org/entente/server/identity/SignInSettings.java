package org.entente.server.identity;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How signing in is guarded.
 *
 * @param rememberFor  how long verified credentials need not be hashed again; zero: never remembered
 * @param rememberAtMost how many credentials are remembered at once
 * @param failures     how many failed attempts in a row one person at one address has
 * @param forgiveAfter how long until one more attempt is granted
 */
@Validated
@ConfigurationProperties("entente.sign-in")
record SignInSettings(@DefaultValue("5m") @NotNull Duration rememberFor,
        @DefaultValue("2000") @Min(1) @Max(1_000_000) int rememberAtMost,
        @DefaultValue("10") @Min(1) @Max(1000) int failures, @DefaultValue("30s") @NotNull Duration forgiveAfter) {}
