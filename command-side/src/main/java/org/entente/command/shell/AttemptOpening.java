package org.entente.command.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.message.Command;
import org.entente.api.message.Meta;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Cases;
import org.entente.log.wiring.AttemptClock;

/**
 * Opens every attempt at a command: reads the clock once, brings the rules up to date, asks the permission table, and notes
 * in the metadata who acts under which role. A command without an acting person or system actor goes no further.
 */
final class AttemptOpening implements MessageHandlerInterceptor<CommandMessage<?>> {
    static final String RESOURCE = Attempt.class.getName();

    private final Clock clock;
    private final RuleSource rules;
    private final Cases cases;

    AttemptOpening(Clock clock, RuleSource rules, Cases cases) {
        this.clock = clock;
        this.rules = rules;
        this.cases = cases;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = work.getMessage();
        Instant now = clock.instant();
        RuleBook book = rules.current();
        Acting by = Authority.acting(text(message.getMetaData(), Meta.ACTOR), (Command) message.getPayload(),
                book.at(now).organization(), new CaseRoles(cases));
        work.transformMessage(asked -> asked.andMetaData(granted(by)));
        String seen = (String) message.getMetaData().get(Meta.SEEN_VERSION);
        work.resources().put(RESOURCE, new Attempt(now, by, book, cases, seen == null ? null : Long.valueOf(seen),
                instant -> AttemptClock.fix(work, instant),
                message.getMetaData().containsKey(Meta.REHEARSED)));
        return chain.proceed();
    }

    private static Map<String, String> granted(Acting by) {
        DepartmentId department = by.department();
        return department == null
                ? Map.of(Meta.ROLE, by.role().code())
                : Map.of(Meta.ROLE, by.role().code(), Meta.DEPARTMENT, department.value());
    }

    private static String text(MetaData metadata, String key) {
        if (metadata.get(key) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw new IllegalArgumentException("a command says who acts: its metadata lacks '" + key + "'");
    }
}
