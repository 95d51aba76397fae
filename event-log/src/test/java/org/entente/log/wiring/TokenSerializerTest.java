package org.entente.log.wiring;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A token reads back as what was written, or a fresh processor would try again for ever. */
class TokenSerializerTest {
    private static final TrackingToken PLAIN = new GlobalSequenceTrackingToken(41);
    private static final TrackingToken REPLAY = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(42),
            PLAIN, "again");

    @Test
    void a_position_reads_back() {
        assertThat(roundTrip(AxonSerializers.tokens(), PLAIN)).isEqualTo(new GlobalSequenceTrackingToken(41));
    }

    @Test
    void a_replay_reads_back_with_its_reason() {
        TrackingToken read = roundTrip(AxonSerializers.tokens(), REPLAY);
        assertThat(read).isEqualTo(REPLAY);
        assertThat(ReplayToken.isReplay(read)).isTrue();
        assertThat(ReplayToken.replayContext(read, String.class)).contains("again");
    }

    @Test
    void axons_own_settings_cannot_do_it() {
        assertThatThrownBy(() -> roundTrip(Jackson3Serializer.builder().build(), REPLAY))
                .isInstanceOf(SerializationException.class);
    }

    private static TrackingToken roundTrip(Serializer serializer, TrackingToken token) {
        return serializer.deserialize(serializer.serialize(token, byte[].class));
    }
}
