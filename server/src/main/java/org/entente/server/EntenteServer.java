package org.entente.server;

import org.entente.server.startup.DemoPlay;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The server's main class on Java 21 and later; the jar starts {@code org.entente.launch.Launch}, which asks for that first. */
@SpringBootApplication(scanBasePackages = {"org.entente.log", "org.entente.command", "org.entente.query",
        "org.entente.server"}, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@AutoConfigurationPackage(basePackages = "org.entente")
@ConfigurationPropertiesScan("org.entente.server")
public class EntenteServer {
    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication server = new SpringApplication(EntenteServer.class);
        DemoPlay.asked(arguments).ifPresent(server::setAdditionalProfiles);
        server.run(arguments);
    }
}
