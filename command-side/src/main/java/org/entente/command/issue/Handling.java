package org.entente.command.issue;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.Role;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.ConveneTeam;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.FollowUp;
import org.entente.api.issue.IssueCommand.GiveStatement;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordMeeting;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.IssueCommand.SetMeasures;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Acknowledged;
import org.entente.api.issue.IssueEvent.Contained;
import org.entente.api.issue.IssueEvent.FollowedUp;
import org.entente.api.issue.IssueEvent.MeasuresSet;
import org.entente.api.issue.IssueEvent.MeetingRecorded;
import org.entente.api.issue.IssueEvent.NoticeRecorded;
import org.entente.api.issue.IssueEvent.ReportFiled;
import org.entente.api.issue.IssueEvent.StatementGiven;
import org.entente.api.issue.IssueEvent.TeamConvened;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.entente.command.decision.Occasion;

/** What is done about an open issue. */
final class Handling {
    private static final int MOST_MEASURES = 50;

    private Handling() {}

    // Rule ISS-21: the notice upward is met only by the director's record or by the holder's own acknowledgement.
    static IssueEvent notice(IssueState state, RecordNotice command, Occasion occasion) {
        new IssueCircle(state, occasion).requireRole(Role.DIRECTOR);
        if (state.urgency() == Urgency.NORMAL) {
            throw Refusal.rule("nobody-to-tell", "1.5", "A normal issue is held by the Office itself.");
        }
        Moments.past("toldAt", command.toldAt(), occasion.now());
        return new NoticeRecorded(state.urgency(), IssueParties.holder(state.urgency(), state.reported().main()),
                command.toldAt(), command.note(), occasion.now());
    }

    static IssueEvent acknowledge(IssueState state, Acknowledge command, Occasion occasion) {
        IssueCircle circle = new IssueCircle(state, occasion);
        circle.requireInvolved();
        String person = occasion.by().actor();
        if (state.level().acknowledged().contains(person)) {
            throw Refusal.rule("already-acknowledged", "1.9", "Acknowledged at this level already.");
        }
        boolean holder = state.urgency() != Urgency.NORMAL && circle.isHolder();
        return new Acknowledged(state.urgency(), person, occasion.by().role(), holder, occasion.now());
    }

    static IssueEvent conveneTeam(IssueState state, ConveneTeam command, Occasion occasion) {
        new IssueCircle(state, occasion).requireRole(Role.DIRECTOR, Role.GENERAL_MANAGER);
        requireLevel(state, Urgency.CRITICAL);
        return new TeamConvened(Reporting.requireDepartments("departments", command.departments(), occasion),
                occasion.now());
    }

    static IssueEvent recordMeeting(IssueState state, RecordMeeting command, Occasion occasion) {
        new IssueCircle(state, occasion).requireOffice();
        Text.required("decisions", command.decisions());
        return new MeetingRecorded(command.meeting(), Moments.backDated("heldAt", command.heldAt(), occasion),
                command.decisions(), occasion.now());
    }

    static List<IssueEvent> setMeasures(IssueState state, SetMeasures command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        if (command.measures().isEmpty() || command.measures().size() > MOST_MEASURES) {
            throw Refusal.invalid("measures-unfit", "1.5", "Name 1 to " + MOST_MEASURES + " measures.");
        }
        command.measures().forEach(one -> {
            Text.required("what", one.what());
            Reporting.requireDepartments("department", List.of(one.department()), occasion);
        });
        List<IssueEvent> events = new ArrayList<>();
        events.add(new MeasuresSet(state.urgency(), command.measures(), occasion.now()));
        Responsible.named(state, command.responsible(), occasion).ifPresent(events::add);
        return events;
    }

    static IssueEvent contain(IssueState state, RecordContainment command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        requireLevel(state, Urgency.CRITICAL);
        Text.required("how", command.how());
        if (state.isDone(ObligationCode.CRITICAL_CONTAIN)) {
            throw Refusal.rule("already-contained", "1.5", "The danger is on record as contained.");
        }
        return new Contained(command.how(), Evidence.named(state, command.attachments(), occasion), occasion.now());
    }

    static IssueEvent fileReport(IssueState state, FileReport command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        requireLevel(state, Urgency.CRITICAL);
        Text.required("report", command.report());
        Emergency.check(command.statutory(), occasion);
        return new ReportFiled(command.report(), command.statutory(),
                Evidence.named(state, command.attachments(), occasion), occasion.now());
    }

    static IssueEvent followUp(IssueState state, FollowUp command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        Text.required("report", command.report());
        return new FollowedUp(state.urgency(), command.report(), occasion.now());
    }

    static IssueEvent giveStatement(IssueState state, GiveStatement command, Occasion occasion) {
        if (!state.concerned().contains(command.department())) {
            throw Refusal.forbidden("not-concerned", "1.5", "Only the departments concerned state their reasons.");
        }
        Text.required("reasons", command.reasons());
        return new StatementGiven(command.department(), command.reasons(), occasion.now());
    }

    static void requireLevel(IssueState state, Urgency needed) {
        if (state.urgency() != needed) {
            throw wrongLevel(state, needed);
        }
    }

    static Refusal wrongLevel(IssueState state, Urgency needed) {
        return Refusal.rule("wrong-level", "1.5", "The ladder asks this of " + needed.code() + " issues.")
                .with("urgency", state.urgency()).with("needed", needed);
    }
}
