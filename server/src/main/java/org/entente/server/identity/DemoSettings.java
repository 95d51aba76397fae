package org.entente.server.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sample company's accounts.
 *
 * @param accounts whether its people get accounts
 * @param password their password; absent or blank: a random one, shown once
 */
@ConfigurationProperties("entente.demo")
record DemoSettings(@DefaultValue("true") boolean accounts, @Nullable String password) {
    @Override
    public String toString() {
        return "DemoSettings[accounts=" + accounts + "]";
    }
}
