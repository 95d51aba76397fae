package org.entente.server.startup;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says once that the server takes requests, and where. */
@Component
final class ReadyLine {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final Environment environment;

    ReadyLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        Duration taken = ready.getTimeTaken();
        LOG.info("ready: http://{}:{}/ after {} s", environment.getProperty("server.address", "127.0.0.1"), port,
                taken == null ? "?" : taken.toMillis() / 100 / 10.0);
    }
}
