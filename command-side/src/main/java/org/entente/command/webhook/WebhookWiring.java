package org.entente.command.webhook;

import java.time.Clock;

import org.entente.command.delivery.NoticeSettings;
import org.entente.command.delivery.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of webhooks and what carries notices there. */
@Configuration(proxyBeanMethods = false)
class WebhookWiring {
    @Bean
    SecretBox secretBox(NoticeSettings settings) {
        return new SecretBox(settings.secretKey());
    }

    @Bean
    Webhooks webhooks(JdbcClient jdbc, SecretBox box) {
        return new Webhooks(jdbc, box);
    }

    @Bean
    Destinations destinations(NoticeSettings settings) {
        return new Destinations(settings.outbound());
    }

    @Bean
    Outbound outbound(Destinations destinations, NoticeSettings settings) {
        return new Outbound(destinations, settings.outbound());
    }

    @Bean
    WebhookCarrier webhookCarrier(Webhooks webhooks, Wording wording, Outbound outbound, Clock clock) {
        return new WebhookCarrier(webhooks, new Messages(wording), outbound, clock);
    }
}
