package org.entente.command.player;

import org.entente.api.message.Command;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpId;

/** What a step does. */
public sealed interface StepAct {
    /** What it is called in a list. */
    String title();

    /** Gives a command. */
    record Give(Command command) implements StepAct {
        @Override
        public String title() {
            return command.getClass().getSimpleName();
        }
    }

    /** Publishes a roll-up, which is drawn up only when its moment has come. */
    record RollUp(RollUpId rollUp) implements StepAct {
        @Override
        public String title() {
            return PublishRollUp.class.getSimpleName();
        }
    }

    /** Nothing yet: the service has no command for it. It is counted, so that nobody believes it was played. */
    record NotCovered(String what) implements StepAct {
        @Override
        public String title() {
            return what;
        }
    }
}
