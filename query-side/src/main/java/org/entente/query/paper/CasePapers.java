package org.entente.query.paper;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.log.clock.DrillMark;
import org.entente.query.attachment.AttachmentProjection;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.issue.IssueAccess;
import org.entente.query.issue.IssueProjection;
import org.entente.query.issue.IssueRow;
import org.entente.query.issue.Issues;
import org.entente.query.meeting.MeetingAccess;
import org.entente.query.meeting.MeetingProjection;
import org.entente.query.meeting.MeetingRow;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.plan.PlanProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.task.Prerequisites;
import org.entente.query.task.TaskProjection;
import org.entente.query.task.TaskRow;
import org.entente.query.view.Filter;
import org.entente.query.view.LedgerSource;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the papers of a case as of a moment, for whoever may see what they show (handbook 1.8, 1.10). */
@Component
public final class CasePapers {
    /** More work items, issues or meetings than this are no longer a paper. */
    private static final int MOST = 2_000;

    private final LedgerSource ledger;
    private final ObjectProvider<DrillMark> drill;
    private final MeetingAccess invited;

    CasePapers(LedgerSource ledger, ObjectProvider<DrillMark> drill, MeetingAccess invited) {
        this.ledger = ledger;
        this.drill = drill;
        this.invited = invited;
    }

    /**
     * Which paper is wanted.
     *
     * @param request the case's id or number
     * @param issue   the one issue, for its record; null for all of the case
     * @param meeting the one meeting, for its minutes; null for all of the case
     */
    public record Wanted(PaperKind kind, String request, @Nullable String issue, @Nullable String meeting) {
        public Wanted {
            if (issue != null && kind != PaperKind.T3 || meeting != null && kind != PaperKind.T4) {
                throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-parameter",
                        "An issue is chosen for T3 and a meeting for T4 only.").with("parameter",
                                issue == null ? "meeting" : "issue");
            }
        }
    }

    /** Somebody who asks for papers; found out before the moment asked about is read. */
    public interface Reader {
        /**
         * The papers, at least one.
         *
         * @throws Refusal {@code not-found} if there is none, {@code not-in-case} if they are not for this person
         */
        List<Paper> papers(Wanted wanted, Snapshot at);
    }

    /** @throws Refusal {@code no-case-content} for whom no role lets see any case */
    public Reader of(Principal who) {
        MeetingAccess.Reader reader = invited.of(who);
        return (wanted, at) -> papers(wanted, at, reader);
    }

    /** From when the papers of this moment are. */
    Paper.Mark mark(Snapshot at) {
        return new Paper.Mark(at.position(), ledger.recordedAt(at.position()), CalendarProjection.inForce(at).zone(),
                drill.getIfAvailable(() -> DrillMark.NONE));
    }
    private List<Paper> papers(Wanted wanted, Snapshot at, MeetingAccess.Reader reader) {
        Names names = new Names(OrganizationProjection.of(at));
        List<Paper> papers = switch (wanted.kind()) {
            case T1 -> List.of(request(Cases.seen(wanted.request(), at, reader.sight()), at, names));
            case T2 -> List.of(tracker(Cases.seen(wanted.request(), at, reader.sight()), at, names));
            case T3 -> issues(wanted, at, reader, names);
            case T4 -> minutes(wanted, at, reader, names);
            case ROLL_UP -> List.of();
        };
        if (papers.isEmpty()) {
            throw Refusal.notFound(wanted.kind().name());
        }
        return papers;
    }

    private Paper request(RequestRow row, Snapshot at, Names names) {
        Filter ofCase = Filter.none().equal("request", row.id());
        return new RequestPaper(row, at.all(RequestProjection.OBJECTIONS, ofCase, MOST),
                at.all(AttachmentProjection.ATTACHMENTS, ofCase, MOST).stream().filter(one -> one.issue() == null)
                        .toList(),
                names).paper(mark(at));
    }

    private static Files files(RequestId request, Snapshot at) {
        return Files.of(at.all(AttachmentProjection.ATTACHMENTS, Filter.none().equal("request", request), MOST));
    }

    private Paper tracker(RequestRow row, Snapshot at, Names names) {
        WorkingCalendar calendar = CalendarProjection.inForce(at);
        List<TaskRow> items = items(row.id(), at);
        return new TrackerPaper(row, PlanProjection.inForce(at, row.id()).orElse(null), items,
                Prerequisites.of(items, at), names, calendar, calendar.dateOf(at.now())).paper(mark(at));
    }

    /** The work items of a case in the order of the form: by plan task, week and id. */
    static List<TaskRow> items(RequestId request, Snapshot at) {
        return at.all(TaskProjection.TASKS, Filter.none().equal("request", request), MOST).stream()
                .sorted(Comparator.<TaskRow>comparingInt(row -> row.item().planTask())
                        .thenComparingInt(row -> row.item().firstWeek()).thenComparing(row -> row.id().value()))
                .toList();
    }

    private List<Paper> issues(Wanted wanted, Snapshot at, MeetingAccess.Reader reader, Names names) {
        String issue = wanted.issue();
        if (issue == null) {
            RequestRow belongsTo = Cases.seen(wanted.request(), at, reader.sight());
            return at.all(IssueProjection.ISSUES, Filter.none().equal("request", belongsTo.id()), MOST).stream()
                    .sorted(Comparator.comparing(row -> row.report().at()))
                    .map(row -> issue(row, belongsTo, at, names)).toList();
        }
        IssueRow row = IssueAccess.seen(issue, at, reader.sight());
        return belongsTo(row.request(), wanted, at).map(one -> issue(row, one, at, names)).stream().toList();
    }

    private Paper issue(IssueRow row, RequestRow belongsTo, Snapshot at, Names names) {
        TaskId task = row.report().record().task();
        Text related = task == null
                ? null
                : at.one(TaskProjection.TASKS, task.value()).map(one -> one.item().title()).orElse(null);
        return new IssuePaper(row, Issues.number(row, belongsTo), belongsTo, related, Issues.beside(row, at),
                files(row.request(), at), names).paper(mark(at));
    }

    private List<Paper> minutes(Wanted wanted, Snapshot at, MeetingAccess.Reader reader, Names names) {
        String meeting = wanted.meeting();
        if (meeting == null) {
            RequestRow belongsTo = Cases.seen(wanted.request(), at, reader.sight());
            return at.all(MeetingProjection.MEETINGS, Filter.none().equal("request", belongsTo.id()), MOST).stream()
                    .filter(row -> !row.minutes().isEmpty()).sorted(Comparator.comparing(CasePapers::begin))
                    .map(row -> new MinutesPaper(row, belongsTo, files(belongsTo.id(), at), names).paper(mark(at)))
                    .toList();
        }
        MeetingRow row = at.get(MeetingProjection.MEETINGS, meeting);
        reader.require(row, at);
        return belongsTo(row.request(), wanted, at)
                .map(one -> new MinutesPaper(row, one, files(one.id(), at), names).paper(mark(at))).stream().toList();
    }

    private static String begin(MeetingRow row) {
        List<MeetingSlot> dates = row.invitation().dates();
        return dates.isEmpty() ? "" : dates.getLast().startsAt().toString();
    }

    /** The case of the path, if that is the one. */
    private static Optional<RequestRow> belongsTo(RequestId request, Wanted wanted, Snapshot at) {
        return at.one(RequestProjection.REQUESTS, request.value()).filter(row -> wanted.request().equals(
                row.id().value()) || wanted.request().equals(row.number()));
    }
}
