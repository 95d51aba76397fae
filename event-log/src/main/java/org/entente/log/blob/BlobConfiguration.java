package org.entente.log.blob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The store of contents, on the one database. */
@Configuration(proxyBeanMethods = false)
class BlobConfiguration {
    @Bean
    BlobStore blobStore(JdbcTemplate jdbc) {
        return new BlobStore(jdbc);
    }
}
