package org.entente.server.web;

import java.util.Locale;

import org.entente.log.clock.DrillMark;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** What the OpenAPI document says before any operation; it is built at its first reading. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi(DrillMark mark) {
        return new OpenAPI()
                .info(new Info().title(mark.prefix(Locale.ENGLISH) + "Entente").version("0.1")
                        .description(mark.banner(Locale.ENGLISH) + (mark.isDrill() ? " " : "")
                                + "Cross-department collaboration, event-sourced. Whatever is refused is refused "
                                + "as application/problem+json (RFC 9457) with a stable code.")
                        .license(new License().name("Apache-2.0")))
                .schemaRequirement(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
