package org.entente.command.calendar;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.rules.CalendarHistory;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The working calendar as Axon sees it. */
@Aggregate(type = "WorkCalendar")
class CalendarShell extends Shell<CalendarHistory, CalendarCommand, CalendarEvent> {
    CalendarShell() {
        super(new CalendarRules(), CalendarEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(CalendarCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(CalendarHistory state) {
        return null;
    }
}
