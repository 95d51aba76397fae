package org.entente.log.postgres;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The environment or the configuration chooses the database; contradictions and gaps are refused with the name. */
class StorageSettingsTest {
    private static final String URL = "jdbc:postgresql://db.example:5432/entente";

    @Test
    void nothing_said_means_embedded_in_the_data_folder_here() {
        StorageSettings settings = bind(Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.db()).isEqualTo(new StorageSettings.Db(null, null, null, null, null, null));
    }

    @Test
    void an_address_with_one_user_makes_that_user_do_both() {
        Database database = bind(Map.of("ENTENTE_DB_URL", URL, "ENTENTE_DB_USER", "app", "ENTENTE_DB_PASSWORD", "a"))
                .open();

        assertThat(database.url()).isEqualTo(URL);
        assertThat(database.app()).isEqualTo(new Credentials("app", "a"));
        assertThat(database.owner()).isEqualTo(new Credentials("app", "a"));
    }

    @Test
    void an_owner_of_its_own_migrates() {
        Database database = bind(Map.of("ENTENTE_DB_URL", URL, "ENTENTE_DB_USER", "app", "ENTENTE_DB_PASSWORD", "a",
                "ENTENTE_DB_OWNERUSER", "owner", "ENTENTE_DB_OWNERPASSWORD", "o")).open();

        assertThat(database.app()).isEqualTo(new Credentials("app", "a"));
        assertThat(database.owner()).isEqualTo(new Credentials("owner", "o"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER", "PASSWORD"})
    void an_address_without_credentials_is_refused(String missing) {
        Map<String, Object> environment = new HashMap<>(
                Map.of("ENTENTE_DB_URL", URL, "ENTENTE_DB_USER", "app", "ENTENTE_DB_PASSWORD", "a"));
        environment.put("ENTENTE_DB_" + missing, " ");

        assertThatThrownBy(bind(environment)::open).isInstanceOf(DatabaseUnusableException.class)
                .hasMessage("entente.db.url is given, so entente.db." + missing.toLowerCase() + " is needed too");
    }

    @Test
    void an_address_of_another_product_is_refused() {
        assertThatThrownBy(bind(Map.of("ENTENTE_DB_URL", "jdbc:h2:mem:x", "ENTENTE_DB_USER", "u", "ENTENTE_DB_PASSWORD",
                "p"))::open).isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void an_address_and_a_folder_to_join_exclude_each_other() {
        assertThatThrownBy(bind(Map.of("ENTENTE_DB_URL", URL, "ENTENTE_DB_JOIN", "/srv/entente"))::open)
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessage("entente.db.url and entente.db.join exclude each other");
    }

    @Test
    void blank_values_are_as_good_as_none() {
        StorageSettings settings = bind(Map.of("ENTENTE_DB_URL", URL, "ENTENTE_DB_USER", "app", "ENTENTE_DB_PASSWORD",
                "a", "ENTENTE_DB_JOIN", "", "ENTENTE_DB_OWNERUSER", ""));

        assertThat(settings.open().owner()).isEqualTo(new Credentials("app", "a"));
    }

    @Test
    void passwords_are_not_printed() {
        StorageSettings settings = bind(Map.of("ENTENTE_DB_URL", URL, "ENTENTE_DB_USER", "app", "ENTENTE_DB_PASSWORD",
                "s3cret", "ENTENTE_DB_OWNERUSER", "o", "ENTENTE_DB_OWNERPASSWORD", "s3cret"));

        assertThat(settings.toString() + settings.open()).doesNotContain("s3cret");
    }

    private static StorageSettings bind(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("entente", StorageSettings.class);
    }
}
