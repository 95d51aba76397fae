package org.entente.command.web;

import java.util.List;

import org.entente.log.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the way in for commands into Spring's web layer. */
@Configuration(proxyBeanMethods = false)
class CommandWeb implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new InstructionResolver());
    }

    @Bean
    static RequestDigest requestDigest() {
        return new RequestDigest();
    }

    /** Asked for at each command only, because not every part of the service has a ledger. */
    @Bean
    static Readable readable(ObjectProvider<Ledger> ledger) {
        return position -> ledger.getObject().hasReached(position);
    }

    @Bean
    static WrittenTexts writtenTexts() {
        return new WrittenTexts();
    }
}
