package org.entente.server.startup;

import java.util.Arrays;

import org.entente.command.player.Player;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With {@code --entente.demo=play} the seven sample cases are played on a drill database, and then the server serves. */
@Component
@Profile(DemoPlay.PROFILE)
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = DemoPlay.SETTING, havingValue = DemoPlay.PROFILE)
public final class DemoPlay implements ApplicationRunner {
    /** The profile whose settings make the database a drill in a folder of its own. */
    public static final String PROFILE = "play";
    static final String SETTING = "entente.demo";
    private static final String ASKED = "--" + SETTING + "=" + PROFILE;

    private final ObjectProvider<Player> player;

    DemoPlay(ObjectProvider<Player> player) {
        this.player = player;
    }

    /** Whether the command line asks for it. */
    public static boolean isAsked(String... arguments) {
        return Arrays.asList(arguments).contains(ASKED);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        player.getObject().play(System.out);
    }
}
