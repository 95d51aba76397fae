package org.entente.query.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.organization.Organization;
import org.entente.api.plan.ChangePhases;
import org.entente.api.plan.PlanChangeCommand;
import org.entente.api.plan.PlanPhases;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;

/** What may be done with a change, by its phase, that of its plan and case, and the reader's roles. */
final class ChangeActions {
    private static final Action.Obstacle NOT_DECIDER = new Action.Obstacle("not-decider", "1.3 B11",
            new Text("这一级别的变更由他人决定。", "Changes of this tier are for others to decide."));
    private static final Action.Obstacle NOT_FILER = new Action.Obstacle("not-filer", "1.3 B8",
            new Text("只有提出变更的一方可以这样做。", "Only who filed the change may do this."));

    private ChangeActions() {}

    static List<Action> of(ChangeRow row, PlanRow plan, RequestPhase phaseOfCase, Organization organization,
            PersonId reader) {
        Set<RoleHeld> held = organization.rolesOf(reader);
        String path = "/api/requests/" + row.request() + "/plan/changes/" + row.number();
        return Stream.of(Offer.post("give-opinion", path + "/opinions", PlanChangeCommand.GiveOpinion.class)
                .by(row.assessment().affected()),
                Offer.post("supplement", path + "/supplement", PlanChangeCommand.SupplementChange.class),
                Offer.post("raise-tier", path + "/tier", PlanChangeCommand.RaiseTier.class),
                Offer.post("approve", path + "/decision", PlanChangeCommand.ApproveChange.class),
                Offer.post("reject", path + "/decision", PlanChangeCommand.RejectChange.class),
                Offer.post("defer", path + "/decision", PlanChangeCommand.DeferChange.class),
                Offer.post("withdraw", path + "/withdrawal", PlanChangeCommand.WithdrawChange.class))
                .map(one -> narrowed(one, one.to(held, ChangePhases.RULES.allows(row.phase(), one.command())
                        && PlanPhases.RULES.allows(plan.phase(), one.command()),
                        PlanPhases.IN_CASE.allows(phaseOfCase, one.command()), "1.3 B8"), row, held,
                        decides(row, plan.lead(), organization, reader)))
                .toList();
    }

    /** Who decides follows from the tier, and who supplements or withdraws from the filer. */
    private static Action narrowed(Offer offer, Action action, ChangeRow row, Set<RoleHeld> held, boolean decides) {
        if (!action.enabled()) {
            return action;
        }
        return switch (offer.name()) {
            case "approve", "reject", "defer" -> decides
                    ? action
                    : hindered(action, NOT_DECIDER);
            case "supplement", "withdraw" -> speaksForFiler(row, held)
                    ? action
                    : hindered(action, NOT_FILER);
            default -> action;
        };
    }

    /** As it is checked when it is tried; nobody decides what he or she filed. */
    private static boolean decides(ChangeRow row, DepartmentId lead, Organization organization, PersonId reader) {
        return !row.filedBy().equals(reader) && switch (row.tier()) {
            case MINOR -> organization.isOfficeMember(reader);
            case MAJOR -> organization.decidesFor(reader, lead);
            case STRATEGIC -> reader.equals(organization.company().generalManager());
        };
    }

    private static boolean speaksForFiler(ChangeRow row, Set<RoleHeld> held) {
        String department = row.filer().of();
        return department == null
                ? isOffice(held)
                : held.contains(new RoleHeld(Role.HEAD, new DepartmentId(department)))
                        || held.contains(new RoleHeld(Role.LIAISON, new DepartmentId(department)));
    }

    private static boolean isOffice(Set<RoleHeld> held) {
        return held.contains(RoleHeld.of(Role.DIRECTOR)) || held.contains(RoleHeld.of(Role.COORDINATOR));
    }

    private static Action hindered(Action action, Action.Obstacle why) {
        return new Action(action.name(), action.method(), action.href(), false, why);
    }
}
