package org.entente.command.issue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;

/** The story of one issue, told by the wall clock of Shanghai and read back as short lines. */
final class Told {
    private final Story<IssueState, IssueCommand, IssueEvent> story = Story.of(new IssueRules(), IssueEvent.class,
            Yunlan.BOOK);
    private final Map<IssueId, IssueFacts> others = new HashMap<>();
    private final Map<PersonId, Set<DepartmentId>> assigned = new HashMap<>();
    private @Nullable CaseFacts theCase;
    private int before;

    /** In a case that has another critical issue, ISS-2. */
    static Told in(CaseFacts theCase) {
        Told told = new Told();
        told.theCase = theCase;
        told.story.among(new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return told.theCase();
            }

            @Override
            public Set<DepartmentId> assignedTo(PersonId person, RequestId request) {
                return told.assigned.getOrDefault(person, Set.of());
            }

            @Override
            public IssueFacts issue(IssueId issue) {
                return Optional.ofNullable(told.others.get(issue))
                        .orElseThrow(() -> Refusal.notFound(issue.value()));
            }
        });
        return told.beside("ISS-2", theCase.request(), Urgency.CRITICAL, true);
    }

    /** Its case goes on to that phase. */
    Told caseIs(RequestPhase phase) {
        CaseFacts now = theCase();
        theCase = new CaseFacts(now.request(), now.number(), phase, now.category(), now.initiator(),
                now.participants(), now.lead(), now.liaisons(), now.kickoffHeld(), now.missedAnswers(),
                now.attachments(), now.hasty());
        return this;
    }

    private CaseFacts theCase() {
        return Objects.requireNonNull(theCase);
    }

    /** There is another issue. */
    Told beside(String id, RequestId request, Urgency urgency, boolean open) {
        IssueId other = new IssueId(id);
        others.put(other, new IssueFacts(other, request, urgency, open, List.of(), List.of(), null, null));
        return this;
    }

    /** This person is responsible for a work item of the department in the case. */
    Told assigned(String person, String department) {
        assigned.put(new PersonId(person), Set.of(new DepartmentId(department)));
        return this;
    }

    /** From now on these rules are in force, with their whole past. */
    Told under(RuleBook book) {
        story.under(book);
        return this;
    }

    Told at(String local, Acting by, IssueCommand command) {
        before = story.history().size();
        story.when(Yunlan.at(local), by, command);
        return this;
    }

    Told tick(String local) {
        return at(local, Acting.CLOCK, Asked.tick());
    }

    Refusal refused(String local, Acting by, IssueCommand command, String code) {
        return story.refused(Yunlan.at(local), by, command, code);
    }

    IssueState state() {
        return story.state();
    }

    List<DomainEvent> history() {
        return story.history();
    }

    Collection<Obligation> open() {
        return story.obligations().open();
    }

    /** What waits for a moment, warnings apart. */
    Map<String, String> alarms() {
        return story.obligations().alarms().entrySet().stream().filter(one -> !one.getKey().startsWith("warn:"))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Yunlan.local(one.getValue())));
    }

    /** The warning that comes next; empty if none does. */
    List<String> nextWarning() {
        return story.obligations().alarms().entrySet().stream().filter(one -> one.getKey().startsWith("warn:"))
                .map(one -> one.getKey() + " " + Yunlan.local(one.getValue())).toList();
    }

    /** What is owed now: code and due moment, in the order of opening. */
    List<String> owed() {
        return open().stream().map(one -> one.code().code() + " " + Yunlan.local(one.dueAt())).toList();
    }

    String owed(String code) {
        return owed().stream().filter(one -> one.startsWith(code + " ")).findFirst().orElse("not owed: " + code);
    }

    /** What the last act brought about, alarms apart. */
    List<String> last() {
        return history().subList(before, history().size()).stream().map(Told::line).filter(one -> !one.isEmpty())
                .toList();
    }

    /** Every line of one kind in the whole history, such as {@code missed}. */
    List<String> all(String kind) {
        return history().stream().map(Told::line).filter(one -> one.startsWith(kind + " ")).toList();
    }

    private static String line(DomainEvent event) {
        String when = Yunlan.local(event.occurredAt());
        return switch (event) {
            case ObligationOpened e -> "opened " + e.obligation().code().code() + " "
                    + Yunlan.local(e.obligation().dueAt());
            case ObligationMet e -> "met " + e.code().code() + " " + when;
            case ObligationMissed e -> "missed " + e.code().code() + " " + when;
            case ObligationFulfilledLate e -> "late " + e.code().code() + " " + when;
            case ObligationWaived e -> "waived " + e.code().code() + " " + when;
            case ObligationCancelled e -> "cancelled " + e.code().code() + " " + e.cause();
            case DeadlineRebased e -> "moved " + e.code().code() + " " + Yunlan.local(e.to());
            case RaiseScheduled e -> "scheduled " + e.to().code() + " " + e.cause().cause() + " "
                    + Yunlan.local(e.takesEffectAt());
            case Raised e -> "raised " + e.to().code() + " " + e.cause().cause() + " " + when;
            case NextLevelTold e -> "told " + e.told().kind() + " " + e.missed().code() + " " + when;
            case LimitWarned e -> "warned " + e.percent() + " " + e.limit().code() + " " + when;
            case IssueEvent e -> e.getClass().getSimpleName() + " " + when;
            default -> "";
        };
    }
}
