package org.entente.server.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one person may ask under {@code /api}.
 *
 * @param perMinute requests given back per minute
 * @param burst     requests that a person who was idle may send at once
 * @param people    how many people's requests are counted at once; whoever asked least recently is forgotten first
 */
@Validated
@ConfigurationProperties("entente.rate-limit")
record RateLimitSettings(@DefaultValue("600") @Min(1) @Max(1_000_000) int perMinute,
        @DefaultValue("200") @Min(1) @Max(1_000_000) int burst,
        @DefaultValue("10000") @Min(1) @Max(1_000_000) int people) {}
