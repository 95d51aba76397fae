package org.entente.query.story;

import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.EmergencyPlanStarted;
import org.entente.api.issue.IssueEvent.EmergencyStepDone;
import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueEvent.Merged;
import org.entente.api.issue.IssueEvent.NoticeRecorded;
import org.entente.api.issue.IssueEvent.StatutoryAnswered;
import org.entente.api.issue.IssueEvent.TaskForceEnded;
import org.entente.api.issue.IssueEvent.TaskForceFormed;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.PumpIssues.text;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.QUALITY;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** Tuesday 12 May: a critical issue with its emergency plan, evidence and task force, and its twin that is merged into it. */
final class PumpFire {
    static final IssueId FIRE = new IssueId("ISS-fire");
    static final IssueId TWIN = new IssueId("ISS-twin");
    static final String PHOTO = "a".repeat(64);
    static final String VIDEO = "b".repeat(64);

    private PumpFire() {}

    static CaseLedger told() {
        CaseLedger ledger = PumpIssues.told();
        String id = FIRE.value();
        ledger.when("2026-05-12T09:00", "lin.lan", "liaison").happens(id, CASE,
                critical(FIRE, "I3", MARKETING, "lin.lan", ledger), new EmergencyPlanStarted(null, ledger.now()),
                Owed.opened(id, 1, ObligationCode.CRITICAL_NOTICE, "", Party.DIRECTOR, Budget.minutes(30),
                        "2026-05-12T09:00", "2026-05-12T09:30"),
                Owed.opened(id, 2, ObligationCode.CRITICAL_CONTAIN, "", Party.department(PRODUCTION), Budget.hours(2),
                        "2026-05-12T09:00", "2026-05-12T11:00"));
        ledger.when("2026-05-12T09:04", "pan.liaison", "liaison").happens(id, CASE,
                new EmergencyStepDone("make-safe", text("power is off"), "pan.liaison", ledger.now()));
        ledger.when("2026-05-12T09:20", "dai.director", "director").happens(id, CASE,
                new NoticeRecorded(Urgency.CRITICAL, Party.GENERAL_MANAGER, null, null, ledger.now()),
                Owed.met(id, 1, ObligationCode.CRITICAL_NOTICE, "2026-05-12T09:20"));
        ledger.when("2026-05-12T09:25", "pan.liaison", "liaison").happens(id, CASE,
                attached(PHOTO, "photo.jpg", "image/jpeg", "pan.liaison", ledger));
        ledger.when("2026-05-12T09:30", "dai.director", "director").happens(id, CASE,
                new TaskForceFormed(List.of(QUALITY), List.of(person("wang.worker")), text("may stop the line"),
                        ledger.now()),
                new StatutoryAnswered(new StatutoryAnswer(true, null, null), ledger.now()));
        ledger.when("2026-05-12T09:40", "ru.liaison", "liaison").happens(TWIN.value(), CASE,
                critical(TWIN, "I4", RND, "ru.liaison", ledger), new EmergencyPlanStarted(null, ledger.now()),
                attached(VIDEO, "video.mp4", "video/mp4", "ru.liaison", ledger));
        ledger.when("2026-05-12T09:50", "gao.gm", "general-manager").happens(TWIN.value(), CASE,
                new Merged(FIRE, text("the same fire"), ledger.now()));
        ledger.when("2026-05-12T11:30", "dai.director", "director").happens(id, CASE,
                new TaskForceEnded(text("the fire is out"), ledger.now()));
        return ledger;
    }

    private static IssueEvent.Reported critical(IssueId id, String label, DepartmentId by, String reporter,
            CaseLedger ledger) {
        return new IssueEvent.Reported(id, REQUEST, by, reporter,
                IssueRecord.of(label, IssueKind.EXTERNAL_RISK, Urgency.CRITICAL, List.of(PRODUCTION),
                        text("a pump smokes in the burn-in room"), text("people and machines")),
                Party.GENERAL_MANAGER, List.of(Party.GENERAL_MANAGER), ledger.now().plusSeconds(86_400), null,
                ledger.now(), ledger.now());
    }

    private static EvidenceAttached attached(String sha256, String name, String mediaType, String by,
            CaseLedger ledger) {
        return new EvidenceAttached(new Attachment(new ContentHash(sha256), name, mediaType, 5), by, ledger.now());
    }
}
