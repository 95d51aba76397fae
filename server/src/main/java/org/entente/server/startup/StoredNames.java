package org.entente.server.startup;

import org.entente.api.message.StoredAs;
import org.entente.log.store.StoredTypes;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Tells the event store, which knows no domain types, the names of the published language's events. */
@Configuration(proxyBeanMethods = false)
class StoredNames {
    private static final String PUBLISHED_LANGUAGE = "org.entente.api";

    @Bean
    StoredTypes storedTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredAs.class));
        StoredTypes.Builder names = StoredTypes.builder();
        for (BeanDefinition found : scanner.findCandidateComponents(PUBLISHED_LANGUAGE)) {
            Class<?> event = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()),
                    StoredNames.class.getClassLoader());
            StoredAs stored = event.getAnnotation(StoredAs.class);
            names.register(event, stored.value(), stored.revision());
        }
        return names.build();
    }
}
