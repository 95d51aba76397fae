package org.entente.command.delivery;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails, where the settings name a server that takes them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailWiring {
    @Bean
    MailCarrier mailCarrier(JavaMailSender mail, Preferences preferences, AcknowledgementLinks links, Wording wording,
            NoticeSettings settings, Clock clock) {
        return new MailCarrier(mail, preferences, links, wording, settings, clock);
    }
}
