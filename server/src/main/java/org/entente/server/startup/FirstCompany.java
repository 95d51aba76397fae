package org.entente.server.startup;

import org.entente.command.setup.FirstStart;
import org.entente.server.identity.DemoSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start the sample company comes in; a play brings its own at its own time. */
@Component
@Profile({"!" + DemoPlay.PLAY + " & !" + DemoPlay.DRILL})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FirstCompany implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstCompany.class);

    private final FirstStart firstStart;
    private final DemoSettings settings;

    FirstCompany(FirstStart firstStart, DemoSettings settings) {
        this.firstStart = firstStart;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.company() && firstStart.bringIn()) {
            LOG.info("the sample company and its calendars are in");
        }
    }
}
