package org.entente.log.wiring;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * The same bus, handlers and interceptors, but each command on a thread and thus in a transaction of its own. For whoever sends
 * commands while handling events: on the plain bus one refusal would poison the whole batch of events.
 */
final class OwnThreadCommandBus implements CommandBus, AutoCloseable {
    private final CommandBus bus;
    private final ExecutorService threads;

    OwnThreadCommandBus(CommandBus bus) {
        this.bus = bus;
        this.threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("system-command-", 0).factory());
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        threads.execute(() -> bus.dispatch(command));
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        threads.execute(() -> bus.dispatch(command, callback));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return bus.subscribe(commandName, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerHandlerInterceptor(interceptor);
    }

    /** Waits for the commands under way. */
    @Override
    public void close() {
        threads.close();
    }
}
