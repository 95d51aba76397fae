package org.entente.command.shell;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.message.Vocabulary;
import org.entente.log.store.StoredTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store under which names our events are kept. */
@Configuration(proxyBeanMethods = false)
public class VocabularyWiring {
    /** @throws IllegalStateException for an event without a stored name */
    @Bean
    public static StoredTypes storedTypes() {
        StoredTypes.Builder types = StoredTypes.builder();
        for (Class<? extends DomainEvent> event : Vocabulary.events()) {
            StoredAs name = event.getAnnotation(StoredAs.class);
            if (name == null) {
                throw new IllegalStateException(event.getName() + " has no stored name");
            }
            types.register(event, name.value(), name.revision());
        }
        return types.build();
    }
}
