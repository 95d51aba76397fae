package org.entente.log.clock;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one clock a bean: what command instants are taken from, and what a drill moves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockSettings.class)
public class ClockConfiguration {
    @Bean("baseClock")
    @DependsOnDatabaseInitialization
    DatabaseClock databaseClock(DataSource source, ClockSettings settings) {
        return DatabaseClock.open(source, settings.clock(), settings.drillStart());
    }

    @Bean
    DrillMark drillMark(@Qualifier("baseClock") Clock clock) {
        return DrillMark.of(clock);
    }
}
