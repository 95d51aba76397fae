package org.entente.command.desk;

import java.util.Map;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.entente.api.message.Command;
import org.entente.command.shell.CommandNames;
import org.entente.command.shell.CommandResult;

/** One attempt at an order on the bus. */
final class Dispatch {
    private Dispatch() {}

    /** Whatever the handler throws is thrown here. */
    static CommandResult of(Order order, Map<String, String> metadata, CommandBus bus) {
        FutureCallback<Command, CommandResult> callback = new FutureCallback<>();
        bus.dispatch(message(order.command(), metadata), callback);
        CommandResultMessage<? extends CommandResult> answer = callback.getResult();
        if (answer.isExceptional()) {
            throw answer.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(answer.exceptionResult());
        }
        return answer.getPayload();
    }

    private static CommandMessage<Command> message(Command command, Map<String, String> metadata) {
        return new GenericCommandMessage<>(new GenericMessage<>(command, MetaData.from(metadata)),
                CommandNames.of(command));
    }
}
