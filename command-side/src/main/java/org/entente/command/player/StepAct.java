package org.entente.command.player;

import org.entente.api.message.Command;

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

    /** Nothing yet: the service has no command for it. It is counted, so that nobody believes it was played. */
    record NotCovered(String what) implements StepAct {
        @Override
        public String title() {
            return what;
        }
    }
}
