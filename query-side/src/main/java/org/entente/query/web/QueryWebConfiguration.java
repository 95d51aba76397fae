package org.entente.query.web;

import java.util.List;

import org.entente.query.view.AsOfReader;
import org.entente.query.view.LedgerSource;
import org.entente.query.view.ReadProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes {@link AsOf}, {@link Paging} and {@link Answers} available to every endpoint under {@code /api}. */
@Configuration(proxyBeanMethods = false)
public class QueryWebConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<Moments> moments;

    QueryWebConfiguration(ObjectProvider<Moments> moments) {
        this.moments = moments;
    }

    @Bean
    static Moments moments(LedgerSource ledger, ReadProgress progress) {
        return new Moments(ledger, progress);
    }

    @Bean
    static Answers answers(AsOfReader reader, Moments moments) {
        return new Answers(reader, moments);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MomentResolver(moments::getObject));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeclaredParametersOnly()).addPathPatterns("/api/**");
    }
}
