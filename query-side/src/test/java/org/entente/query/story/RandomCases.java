package org.entente.query.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.RaiseCause;
import org.entente.api.issue.Urgency;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.organization.OrganizationEvent.OrganizationImported;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestId;
import org.entente.api.request.ReviewFindings;
import org.entente.api.rules.Publication;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.jspecify.annotations.Nullable;

import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.QUALITY;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** Some cases at once, their requests, issues, tasks and obligations in random order, each by itself a possible history. */
final class RandomCases {
    private final Random dice;
    private final CaseLedger ledger = SmallCompany.founded();
    private Instant now = CaseLedger.at("2026-04-27T09:00");
    private final RandomObjections objections;
    private int obligations;

    RandomCases(long seed) {
        this.dice = new Random(seed);
        this.objections = new RandomObjections(dice);
    }

    CaseLedger events(int atLeast) {
        List<RequestId> cases = List.of(new RequestId("REQ-a"), new RequestId("REQ-b"), new RequestId("REQ-c"));
        cases.forEach(this::opened);
        while (ledger.head() < atLeast) {
            now = now.plus(Duration.ofMinutes(dice.nextInt(90)));
            RequestId request = cases.get(dice.nextInt(cases.size()));
            switch (dice.nextInt(5)) {
                case 0 -> happens(request.value(), request, answer(request));
                case 1 -> issue(request);
                case 2 -> happens("TSK-" + request, request, progress(new TaskId("TSK-" + request)));
                case 3 -> owes(request);
                default -> company();
            }
        }
        return ledger;
    }

    private void opened(RequestId request) {
        happens(request.value(), request,
                new RequestEvent.RequestDrafted(request, MARKETING, person("lin.lan"), null, PumpCase.form("Case"),
                        now),
                new RequestEvent.RequestSubmitted(request, "XT-" + request, 1, now),
                new RequestEvent.RequestApproved(request, ReviewFindings.ALL_MET, List.of(RND, PRODUCTION), now));
        happens("TSK-" + request, request, new TaskEvent.TaskOpened(new TaskId("TSK-" + request), request,
                WorkItem.plain(RND, 1, 1, PumpCase.text("Work"), person("wang.worker"),
                        new Baseline(1, 1, LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 8))),
                now));
        happens("ISS-" + request, request,
                PumpIssues.reported(new IssueId("ISS-" + request), "I1", Urgency.NORMAL, Party.OFFICE,
                        "2026-05-30T09:00", now));
    }

    private DomainEvent answer(RequestId request) {
        return switch (dice.nextInt(6)) {
            case 4 ->
                new RequestEvent.AttachmentAdded(request, new Attachment(hash(), "a.pdf", "application/pdf", 7), RND,
                        person("ru.liaison"), now);
            case 5 -> new RequestEvent.AttachmentRemoved(request, hash(), "wrong file", person("ru.liaison"), now);
            case 0 -> new RequestEvent.ConfirmationGiven(request, RND, 1, person("ru.liaison"), null, now);
            case 1 -> objections.next(request, now);
            case 2 -> new RequestEvent.FormRevised(request, 2 + dice.nextInt(3), PumpCase.form("Case again"),
                    List.of(PRODUCTION), List.of(), objections.some(request), now);
            default -> new RequestEvent.LiaisonNamed(request, RND, person("ru.liaison"), null, now);
        };
    }

    private ContentHash hash() {
        return new ContentHash("%064x".formatted(dice.nextInt(3)));
    }

    private void issue(RequestId request) {
        String id = "ISS-" + request;
        Urgency to = Urgency.values()[dice.nextInt(3)];
        switch (dice.nextInt(7)) {
            case 0 -> happens(id, request, new IssueEvent.Triaged(to, null, now));
            case 1 -> happens(id, request,
                    new IssueEvent.Raised(Urgency.NORMAL, to, RaiseCause.PERSON, PumpIssues.text("worse"),
                            Party.GENERAL_MANAGER, List.of(Party.DIRECTOR), List.of(), now.plusSeconds(3600), null,
                            now),
                    new AlarmCleared("raise", now));
            case 2 -> happens(id, request, new IssueEvent.RaiseScheduled(Urgency.NORMAL, Urgency.URGENT,
                    RaiseCause.missedBefore(ObligationCode.NORMAL_SOLVED), now.plusSeconds(600), now),
                    new AlarmSet("raise", now.plusSeconds(600), now));
            case 3 -> happens(id, request, new IssueEvent.Suspended(PumpIssues.text("waiting"), now.plusSeconds(60),
                    now.plusSeconds(7200), now), new IssueEvent.Resumed(now.plusSeconds(60), now.plusSeconds(90), now));
            case 4 -> happens(id, request, new IssueEvent.TaskForceFormed(List.of(QUALITY), List.of(), null, now),
                    new IssueEvent.Acknowledged(to, "gao.gm", Role.GENERAL_MANAGER, dice.nextBoolean(), now));
            case 5 -> happens(id, request,
                    new IssueEvent.Solved(to, "pan.liaison", PumpIssues.text("done"), List.of(), now),
                    new IssueEvent.Reopened("lin.lan", PumpIssues.text("no"), now.plusSeconds(60), now));
            default -> happens(id, request, new IssueEvent.FollowedUp(to, PumpIssues.text("as it was"), now));
        }
    }

    private DomainEvent progress(TaskId task) {
        return switch (dice.nextInt(3)) {
            case 0 -> new TaskEvent.ProgressReported(task, TaskStatus.DELAYED, dice.nextInt(100),
                    PumpCase.text("late"), LocalDate.of(2026, 5, 10 + dice.nextInt(9)), SlipCause.QUALITY, null, null,
                    now);
            case 1 -> new TaskEvent.TaskCompleted(task, PumpCase.text("done"), now);
            default -> new TaskEvent.TaskReopened(task, "not done", now);
        };
    }

    /** Opens one and mostly settles it, in one of all ways. */
    private void owes(RequestId request) {
        String owner = dice.nextBoolean() ? request.value() : "ISS-" + request;
        int n = ++obligations;
        ObligationId id = Owed.id(owner, n);
        ObligationCode code = ObligationCode.values()[dice.nextInt(ObligationCode.values().length)];
        happens(owner, request, Owed.opened(owner, n, code, "s" + n, dice.nextBoolean()
                ? Party.OFFICE
                : Party.PARTICIPANTS, null, "2026-05-06T09:00", "2026-05-07T18:00"));
        if (dice.nextInt(4) == 0) {
            happens(owner, request, new ObligationEvent.DeadlineRebased(id, code, CaseLedger.at("2026-05-07T18:00"),
                    CaseLedger.at("2026-05-08T18:00"), null, 2, 1, false, Publication.ofCalendar(2), "publication",
                    now));
        }
        DomainEvent end = ending(id, code);
        if (end != null) {
            happens(owner, request, end);
        }
        if (end instanceof ObligationEvent.ObligationMissed && dice.nextBoolean()) {
            happens(owner, request, new ObligationEvent.ObligationFulfilledLate(id, code, now));
        }
    }

    private @Nullable DomainEvent ending(ObligationId id, ObligationCode code) {
        return switch (dice.nextInt(5)) {
            case 0 -> new ObligationEvent.ObligationMet(id, code, now);
            case 1 -> new ObligationEvent.ObligationMissed(id, code, CaseLedger.at("2026-05-07T18:00"));
            case 2 -> new ObligationEvent.ObligationWaived(id, code, "director", now);
            case 3 -> new ObligationEvent.ObligationCancelled(id, code, "issue.raised", now);
            default -> null;
        };
    }

    private void company() {
        if (dice.nextInt(4) == 0) {
            ledger.happensToTheCompany("ORG-company", new OrganizationImported(
                    SmallCompany.company(dice.nextBoolean() ? "lin.lan" : "lin.new"), 2 + ledger.head(), now));
        } else if (dice.nextInt(4) == 0) {
            ledger.happensToTheCompany("CAL-cn", new OfficeHoursSet(OfficeHours.STANDARD, 2 + ledger.head(), now, now));
        }
    }

    private void happens(String aggregate, RequestId request, DomainEvent... events) {
        ledger.happens(aggregate, request.value(), events);
    }
}
