package org.entente.server.startup;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.command.player.Player;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * With {@code --entente.demo=play} the seven sample cases are played on a drill database, with {@code --entente.demo=drill} one case up to
 * the beginning of its work, on which emergencies can be rehearsed; and then the server serves.
 */
@Component
@Profile({DemoPlay.PLAY, DemoPlay.DRILL})
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class DemoPlay implements ApplicationRunner {
    /** The profiles whose settings make the database a drill in a folder of its own. */
    static final String PLAY = "play";
    static final String DRILL = "drill";
    private static final String SETTING = "--entente.demo=";

    private final ObjectProvider<Player> whole;
    private final ObjectProvider<Player> rehearsal;
    private final Environment environment;

    DemoPlay(@Qualifier("player") ObjectProvider<Player> whole,
            @Qualifier("rehearsal") ObjectProvider<Player> rehearsal,
            Environment environment) {
        this.whole = whole;
        this.rehearsal = rehearsal;
        this.environment = environment;
    }

    /** The profile that the command line asks for, if it asks for one. */
    public static Optional<String> asked(String... arguments) {
        return Stream.of(PLAY, DRILL).filter(one -> Arrays.asList(arguments).contains(SETTING + one)).findFirst();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        (environment.acceptsProfiles(Profiles.of(PLAY)) ? whole : rehearsal).getObject().play(System.out);
    }
}
