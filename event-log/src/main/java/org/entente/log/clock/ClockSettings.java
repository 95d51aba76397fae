package org.entente.log.clock;

import java.time.Instant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which clock this database keeps.
 *
 * @param clock      {@code real} or {@code drill}; fixed at the first start
 * @param drillStart first moment of a drill
 */
@ConfigurationProperties("entente")
public record ClockSettings(@DefaultValue("real") ClockKind clock,
        @DefaultValue("2026-01-05T01:00:00Z") Instant drillStart) {}
