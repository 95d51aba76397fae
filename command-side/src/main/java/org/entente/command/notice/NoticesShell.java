package org.entente.command.notice;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.notice.NoticeCommand;
import org.entente.api.notice.NoticeEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The notices of an issue as Axon sees them. */
@Aggregate(type = "Notices")
class NoticesShell extends Shell<NoticesState, NoticeCommand, NoticeEvent> {
    NoticesShell() {
        super(new NoticesRules(), NoticeEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(NoticeCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(NoticesState state) {
        return state.request() == null ? null : state.request().value();
    }
}
