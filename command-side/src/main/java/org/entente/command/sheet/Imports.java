package org.entente.command.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.week.WeekKey;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.shell.RuleSource;
import org.entente.command.web.Answer.Accepted;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.entente.command.week.Sheets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes in a sheet: whose it is, what it is, and what becomes of each of its rows. */
@Component
final class Imports {
    private static final Set<Role> SPEAKING = Set.of(Role.HEAD, Role.LIAISON);

    private final ObjectProvider<EventStore> store;
    private final Cases cases;
    private final RuleSource rules;
    private final Clock clock;
    private final CommandAnswers desk;
    private final Sheets sheets;

    Imports(ObjectProvider<EventStore> store, Cases cases, RuleSource rules, Clock clock, CommandAnswers desk,
            Sheets sheets) {
        this.store = store;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
        this.desk = desk;
        this.sheets = sheets;
    }

    /** The report, and everything that was accepted for it. */
    record Imported(ImportReport report, List<Accepted> accepted) {}

    /** 200: the report. Waiting is for all that was accepted. */
    ResponseEntity<ImportReport> answer(InputStreamSource file, Instruction by) {
        Imported imported = take(file, by);
        return desk.told(imported.report(), imported.accepted(), by);
    }

    private Imported take(InputStreamSource file, Instruction by) {
        SheetTable table = SheetTable.of(SheetFile.read(file));
        return switch (table.stamp().kind()) {
            case ITEMS -> items(table, by.havingRead(table.stamp().position()));
            case WEEK -> week(table, by.havingRead(table.stamp().position()));
        };
    }

    private Imported items(SheetTable table, Instruction by) {
        RequestId request = ItemImport.caseOf(table);
        if (request == null) {
            throw Refusal.notFound(table.stamp().subject());
        }
        Organization organization = rules.current().at(clock.instant()).organization();
        requireSpeaks(by.person(), cases.of(request), organization);
        ItemImport rows = new ItemImport(table, store.getObject(), organization, desk, by);
        return new Imported(ImportReport.of(table.stamp().kind(), table.stamp().subject(), by.dryRun(), rows.rows()),
                rows.accepted());
    }

    /** Whose slots of that week are filled follows from the person alone. */
    private Imported week(SheetTable table, Instruction by) {
        WeekKey week;
        try {
            week = new WeekKey(table.stamp().subject());
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound(table.stamp().subject());
        }
        return new WeekImport(table, store.getObject(), rules.current().at(clock.instant()).organization()).fill(week,
                sheets, by);
    }

    // PAP-7: a case's items are brought in by whoever speaks for one of its departments; to others nothing is told of them
    private static void requireSpeaks(PersonId person, CaseFacts theCase, Organization organization) {
        Set<DepartmentId> own = organization.rolesOf(person).stream().filter(held -> SPEAKING.contains(held.role()))
                .map(RoleHeld::department).collect(Collectors.toSet());
        if (theCase.spokenForBy(person).isEmpty() && theCase.participants().stream().noneMatch(own::contains)) {
            throw Refusal.forbidden("not-participant", "1.4 C1", "You speak for no department of this case.");
        }
    }
}
