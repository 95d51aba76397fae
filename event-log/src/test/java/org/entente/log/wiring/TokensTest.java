package org.entente.log.wiring;

import java.time.Clock;
import java.time.Duration;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a processor of a dead node held is taken over, whatever the wall clocks did since. */
@OnPostgres
class TokensTest {
    private static final String PROCESSOR = "taken-over";

    private final TestDatabase database;
    private final TokenStore first;
    private final TokenStore second;

    TokensTest(TestDatabase database) {
        this.database = database;
        this.first = node("first");
        this.second = node("second");
    }

    @BeforeEach
    void theFirstHoldsIt() {
        JdbcClient.create(database.dataSource()).sql("delete from es.token").update();
        first.initializeSegment(new GlobalSequenceTrackingToken(41), PROCESSOR, 0);
        assertThat(first.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(41));
    }

    @Test
    void a_claim_of_a_living_node_holds() {
        claimedSince(Duration.ofSeconds(2));
        assertThatThrownBy(() -> second.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
        claimedSince(Duration.ofSeconds(-20)); // two machines' clocks differ a little
        assertThatThrownBy(() -> second.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void an_old_claim_is_taken_over() {
        claimedSince(Duration.ofSeconds(30));
        assertThat(second.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(41));
    }

    @Test
    void a_claim_from_before_the_clocks_were_set_back_is_taken_over_with_its_position() {
        claimedSince(Duration.ofHours(-2));
        assertThat(second.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(41));
        assertThatThrownBy(() -> first.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    private void claimedSince(Duration age) {
        JdbcClient.create(database.dataSource()).sql("update es.token set timestamp = ?")
                .param(Clock.systemUTC().instant().minus(age).toString()).update();
    }

    private TokenStore node(String name) {
        return new Tokens(JdbcTokenStore.builder().connectionProvider(() -> database.dataSource().getConnection())
                .serializer(AxonSerializers.tokens()).schema(AxonTables.tokens()).nodeId(name));
    }
}
