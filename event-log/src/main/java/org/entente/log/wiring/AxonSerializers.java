package org.entente.log.wiring;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.entente.log.store.EventSerializer;
import org.entente.log.store.StoredTypes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The three serializers: events under logical names, tokens and messages under their classes' names. */
@Configuration(proxyBeanMethods = false)
class AxonSerializers {
    @Bean
    @Primary
    Serializer serializer() {
        return tokens();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return tokens();
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(StoredTypes types) {
        return new EventSerializer(types);
    }

    /**
     * Axon's own settings cannot read a replay token back, and every fresh processor then retries for ever: the types inside it
     * must be allowed by name.
     */
    static Jackson3Serializer tokens() {
        BasicPolymorphicTypeValidator allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.entente.").allowIfSubType(String.class).build();
        return Jackson3Serializer.builder().jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(allowed))
                .build();
    }
}
