package org.entente.server.startup;

import org.entente.command.setup.FirstStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database with the sample company, unless it is to stay empty for a real one. */
@Component
@Order(1)
final class FirstStartRunner implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStartRunner.class);

    private final FirstStart firstStart;
    private final Settings settings;

    FirstStartRunner(FirstStart firstStart, Settings settings) {
        this.firstStart = firstStart;
        this.settings = settings;
    }

    /** @param company whether an empty database gets the sample company and the official calendars */
    @ConfigurationProperties("entente.demo")
    record Settings(@DefaultValue("true") boolean company) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.company() && firstStart.bringIn()) {
            LOG.info("the sample company has come in");
        }
    }
}
