package org.entente.server.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sample company and its accounts.
 *
 * @param company  whether an empty database gets the sample company and the official calendars
 * @param accounts whether its people get accounts
 * @param password their password; absent or blank: a random one, shown once
 */
@ConfigurationProperties("entente.demo")
public record DemoSettings(@DefaultValue("true") boolean company, @DefaultValue("true") boolean accounts,
        @Nullable String password) {
    @Override
    public String toString() {
        return "DemoSettings[company=" + company + ", accounts=" + accounts + "]";
    }
}
