package org.entente.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The server's main class on Java 21 and later; the jar starts {@code org.entente.launch.Launch}, which asks for that first. */
@SpringBootApplication
@ComponentScan(basePackages = {"org.entente.log", "org.entente.command", "org.entente.query",
        "org.entente.server"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.entente\\.command\\.shell\\..*"))
@AutoConfigurationPackage(basePackages = "org.entente")
@ConfigurationPropertiesScan("org.entente.server")
public class EntenteServer {
    public static void main(String[] arguments) {
        SpringApplication.run(EntenteServer.class, arguments);
    }
}
