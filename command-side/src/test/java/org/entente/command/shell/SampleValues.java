package org.entente.command.shell;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.deadline.Budget;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Person;
import org.entente.api.organization.VicePresident;
import org.entente.api.plan.ChangeReason;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.TriggerCause;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.Category;
import org.entente.api.request.ContentHash;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RulingEffect;
import org.entente.api.request.RulingLevel;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.SummedItem;
import org.entente.api.rules.Publication;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.api.week.WeeksId;

/** What the samples say: the launch of an appliance at the fictional company Yunlan, as {@code owner.field}, field or type. */
final class SampleValues {
    private static final PersonId CHEN = new PersonId("chen.ming");
    private static final PersonId DU = new PersonId("du.hang");
    private static final PersonId HE = new PersonId("he.jia");
    private static final PersonId LIN = new PersonId("lin.lan");
    private static final PersonId XU = new PersonId("xu.jing");
    private static final PersonId ZHENG = new PersonId("zheng.hao");
    private static final DepartmentId PRODUCT = new DepartmentId("product");
    private static final DepartmentId RND = new DepartmentId("rnd");
    private static final String NUMBER = "5f0c2a1e-7d34-5b8a-9c61-0e2f4a6b8d17";
    private static final Instant WHEN = Instant.parse("2026-03-24T02:15:00.123456Z");
    private static final Instant LATER = Instant.parse("2026-03-27T10:00:00Z");

    private static final Map<String, Object> FIELDS = Map.ofEntries(
            Map.entry("Attachment.name", "噪声测试 noise test.pdf"), Map.entry("Attachment.mediaType", "application/pdf"),
            Map.entry("Attachment.size", 48_213L), Map.entry("AttachmentAdded.by", CHEN),
            Map.entry("AttachmentRemoved.by", CHEN),
            Map.entry("Raised.from", Urgency.NORMAL), Map.entry("Raised.to", Urgency.URGENT),
            Map.entry("RaiseScheduled.from", Urgency.URGENT), Map.entry("RaiseScheduled.to", Urgency.CRITICAL),
            Map.entry("Lowered.from", Urgency.CRITICAL), Map.entry("Lowered.to", Urgency.NORMAL),
            Map.entry("RaiseCause.cause", "missed:normal_solved"),
            Map.entry("Obligation.debtor", Party.department(RND)),
            Map.entry("Obligation.creditor", Party.department(PRODUCT)),
            Map.entry("told", List.of(Party.vicePresidentOver(RND), Party.department(PRODUCT))),
            Map.entry("initiator", PRODUCT), Map.entry("category", Category.REGULAR),
            Map.entry("MeetingHeld.kind", MeetingKind.KICKOFF), Map.entry("SubstituteNamed.substitute", ZHENG),
            Map.entry("action", "a1"), Map.entry("Action.id", "a1"),
            Map.entry("notAgreed", List.of(new DepartmentId("legal"))),
            Map.entry("DeadlineRebased.to", Instant.parse("2026-04-01T10:00:00Z")),
            Map.entry("RollUpPublished.items",
                    List.of(new SummedItem(new TaskId("TSK-XT-2026-007-4"), TaskStatus.DELAYED,
                            new RequestId("REQ-XT-2026-007"), RND))),
            Map.entry("cases", List.of(new RequestId("REQ-XT-2026-007"))),
            Map.entry("MinutesStood.silent", List.of(XU)), Map.entry("Party.kind", Party.Kind.VICE_PRESIDENT),
            Map.entry("Party.of", "rnd"), Map.entry("Acknowledged.role", Role.VICE_PRESIDENT),
            Map.entry("Obligation.subject", "rnd"), Map.entry("Obligation.calendar", "cn"),
            Map.entry("Obligation.budget", Budget.workingDays(2)),
            Map.entry("DeadlineRebased.budget", Budget.hours(48)),
            Map.entry("NextLevelTold.missed", ObligationCode.NORMAL_MEETING),
            Map.entry("MeetingHeld.attendance", List.of(Attendance.present(HE),
                    Attendance.substituted(CHEN, ZHENG), Attendance.absent(XU, "出差 / on a trip"))),
            Map.entry("HoldMeeting.attendance", List.of(Attendance.present(HE))), Map.entry("emergency", 1),
            Map.entry("LimitsPublished.values", Map.of(LimitKey.CONFIRMATION, Budget.workingDays(1),
                    LimitKey.NORMAL_SOLVED, Budget.hours(48), LimitKey.CRITICAL_NOTICE, Budget.minutes(20),
                    LimitKey.TRIAGE_NORMAL, Budget.workingHours(2))),
            Map.entry("CalendarYearPublished.year", new CalendarYear(2026,
                    List.of(new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-03")),
                            new DateRange(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-02-23"))),
                    List.of(LocalDate.parse("2026-01-04"), LocalDate.parse("2026-02-28")), "国务院办公厅 2025-11-04", false)),
            Map.entry("OfficeHoursSet.hours", new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 30))),
            Map.entry("Company.name", new Name("云澜家电股份有限公司", "Yunlan Home Appliances Co., Ltd. (fictional)")),
            Map.entry("Company.generalManager", new PersonId("zhou.qiming")),
            Map.entry("Company.deputy", new PersonId("han.zhiyuan")), Map.entry("Company.director", LIN),
            Map.entry("Company.coordinators", List.of(HE, new PersonId("tang.ning"))),
            Map.entry("Company.office", new DepartmentId("admin")),
            Map.entry("Company.vicePresidents", List.of(new VicePresident("vp_rnd", new PersonId("han.zhiyuan"),
                    List.of(RND, PRODUCT)))),
            Map.entry("Company.departments", List.of(new Department(RND, new Name("研发部", "R&D"), ZHENG, CHEN),
                    new Department(PRODUCT, new Name("产品部", "Product"), XU, DU))),
            Map.entry("Company.auditors", List.of(new PersonId("wen.ya"))),
            Map.entry("Company.analysts", List.of(new PersonId("gu.xing"))),
            Map.entry("Company.administrators", List.of(new PersonId("lu.chuan"))),
            Map.entry("Company.people", List.of(new Person(LIN, new Name("林岚", "Lin Lan")),
                    new Person(CHEN, new Name("陈明", "Chen Ming")))),
            Map.entry("PlanContent.goals", List.of(
                    new PlanGoal("g1", null, new Text("设计冻结", "The design is frozen"),
                            new Text("图纸已签发", "The drawings are signed"), LocalDate.parse("2026-05-01")),
                    new PlanGoal("g2", "g1", new Text("首样合格", "The first sample passes"),
                            new Text("72 小时老化测试通过", "It survives 72 hours of burn-in"),
                            LocalDate.parse("2026-04-17")))),
            Map.entry("PlanTask.goals", List.of("g1", "g2")),
            Map.entry("PlanContent.risks", List.of(
                    risk("k1", new RiskTrigger.TaskLate(2, 5)), risk("k2", new RiskTrigger.TaskBlocked(2)),
                    risk("k3", new RiskTrigger.IssueRaised(Urgency.URGENT)),
                    risk("k4", new RiskTrigger.OnDate(LocalDate.parse("2026-04-10"))),
                    risk("k5", new RiskTrigger.Judgement(
                            new Text("四月十日仍未到货", "Nothing has arrived by 10 April"))))),
            Map.entry("SyncRhythm.minutes", 60), Map.entry("contentHash", "9f86d081884c7d65".repeat(4)),
            Map.entry("ContingencyProposed.risk", "k1"), Map.entry("ContingencyActivated.risk", "k1"),
            Map.entry("ContingencyDismissed.risk", "k1"), Map.entry("ContingencyProposed.cause",
                    new TriggerCause.ItemLate(new TaskId("TSK-8a1d3b5c-2e4f-5061-8273-94a5b6c7d8e9"), 2,
                            LocalDate.parse("2026-04-24"), LocalDate.parse("2026-05-06"), 5)),
            Map.entry("Injection.key", "fire"), Map.entry("occurredAt", WHEN), Map.entry("openedAt", WHEN),
            Map.entry("reportedAt", WHEN),
            Map.entry("endsAt", LATER), Map.entry("startsAt", Instant.parse("2026-03-27T08:00:00Z")),
            Map.entry("participants", List.of(PRODUCT, RND)), Map.entry("plannedStart", LocalDate.parse("2026-03-30")),
            Map.entry("plannedEnd", LocalDate.parse("2026-04-24")), Map.entry("weekOne", LocalDate.parse("2026-03-30")),
            Map.entry("percent", 40), Map.entry("ProgressReported.waitingFor", PRODUCT),
            Map.entry("ProgressReported.cause", SlipCause.SUPPLIER),
            Map.entry("BlockedByIssue.before", TaskStatus.DELAYED),
            Map.entry("UnblockedByIssue.to", TaskStatus.DELAYED), Map.entry("TaskDescribed.risk", RiskLevel.HIGH),
            Map.entry("LimitsPublished.switches", Map.of(PolicySwitch.ITEM_ACCEPTANCE, true)),
            Map.entry("AttentionRecovered.status", TaskStatus.IN_PROGRESS), Map.entry("spokenTo", ZHENG),
            Map.entry("DoneReported.by", CHEN), Map.entry("DoneAccepted.by", DU), Map.entry("DoneDeclined.by", DU),
            Map.entry("firstWeek", 1), Map.entry("lastWeek", 4), Map.entry("people", 3),
            Map.entry("signer", ZHENG), Map.entry("chair", HE), Map.entry("recorder", HE), Map.entry("before", DU),
            Map.entry("to", LATER), Map.entry("TaskAssigned.to", DU),
            Map.entry("Adjustment.to", "2 名工程师 / 2 engineers"),
            Map.entry("Adjustment.from", "4 名工程师 / 4 engineers"),
            Map.entry("Adjustment.field", "resources[r1].what.en"),
            Map.entry("takesUp", List.of(1, 2)), Map.entry("drops", 1), Map.entry("objection", 1),
            Map.entry("round", 1), Map.entry("ConfirmationObjected.ground", ObjectionGround.ADJUSTMENT),
            Map.entry("ConfirmationObjected.route", ObjectionRoute.INITIATOR),
            Map.entry("ConfirmationObjected.reason", ""), Map.entry("RulingTookEffect.effect", RulingEffect.PART_RULED),
            Map.entry("ObjectionRuled.level", RulingLevel.OFFICE), Map.entry("KickoffForced.silent", List.of(RND)),
            Map.entry("KickoffForced.category", Category.EMERGENCY),
            Map.entry("SubGoal.id", "g1"), Map.entry("Milestone.id", "m1"), Map.entry("ResourceNeed.id", "r1"),
            Map.entry("statedNumber", "XT-2026-007"), Map.entry("RequestSubmitted.number", "XT-2026-007"),
            Map.entry("label", "XT-2026-007-I3"), Map.entry("phone", "8123"), Map.entry("person", "han.zhiyuan"),
            Map.entry("Rung.told", List.of(Ladder.Recipient.DIRECTOR, Ladder.Recipient.VICE_PRESIDENTS)),
            Map.entry("EmergencyStepDone.by", "chen.ming"), Map.entry("EvidenceAttached.by", "chen.ming"),
            Map.entry("EvidenceRemoved.by", "chen.ming"),
            Map.entry("solver", "chen.ming"), Map.entry("verifier", "du.hang"), Map.entry("reporter", "chen.ming"),
            Map.entry("place", "三楼 301 会议室 / Room 301"),
            Map.entry("link", "/attachments/" + "4e07408562bedb8b".repeat(4)),
            Map.entry("attachments", List.of("4e07408562bedb8b".repeat(4))), Map.entry("alarm", "raise"),
            Map.entry("filer", Party.department(RND)), Map.entry("actor", Party.department(PRODUCT)),
            Map.entry("ChangeFiled.emergency", 1), Map.entry("basedOn", 1), Map.entry("superseded", 1),
            Map.entry("ChangeTierRaised.from", ChangeTier.MINOR), Map.entry("EmergencyChangeMade.emergency", 1),
            Map.entry("ChangeAssessment.reasons",
                    List.of(ChangeReason.END_MOVED, ChangeReason.OTHER_DEPARTMENT_TOUCHED)),
            Map.entry("GoalMeasure.goal", "g1"), Map.entry("JudgedGoal.goal", "g1"),
            Map.entry("GoalActual.goal", "g1"), Map.entry("GoalJudgement.goal", "g1"),
            Map.entry("JudgedGoal.verdict", GoalVerdict.MEASURED_ON),
            Map.entry("AcceptanceDecided.result", AcceptanceResult.NOT_PASSED),
            Map.entry("AcceptanceDecided.level", RulingLevel.OFFICE), Map.entry("judge", PRODUCT),
            Map.entry("RequestArchived.after", RequestPhase.RETROSPECTIVE), Map.entry("AcceptanceDecided.by", HE),
            Map.entry("ObligationCancelled.cause", "plan-refused"),
            Map.entry("DeadlineRebased.cause", "publication"));

    private static final Map<Object, Object> TYPES = Map.ofEntries(
            Map.entry(RollUpId.class, new RollUpId("RUP-2026-04-13")),
            Map.entry(RequestId.class, new RequestId("REQ-" + NUMBER)),
            Map.entry(MeetingId.class, new MeetingId("MTG-" + NUMBER + "-kickoff")),
            Map.entry(PlanId.class, new PlanId("PLN-" + NUMBER)),
            Map.entry(TaskId.class, new TaskId("TSK-8a1d3b5c-2e4f-5061-8273-94a5b6c7d8e9")),
            Map.entry(ImprovementId.class, new ImprovementId("IMP-" + NUMBER + "-1")),
            Map.entry(WeekKey.class, new WeekKey("2026-W14")), Map.entry(WeeksId.class, new WeeksId("WKS-" + NUMBER)),
            Map.entry(WeeklyUpdateId.class, new WeeklyUpdateId("WKU-2026-W14-9f86d081884c7d659a2f")),
            Map.entry(IssueId.class, new IssueId("ISS-c3d4e5f6-0718-5293-a4b5-c6d7e8f90a1b")),
            Map.entry(ObligationId.class, new ObligationId("OBL-REQ-" + NUMBER + "-3")),
            Map.entry(ContentHash.class, new ContentHash("4e07408562bedb8b".repeat(4))),
            Map.entry(LimitScope.class, LimitScope.of(Category.EMERGENCY)),
            Map.entry(Publication.class, Publication.ofLimits(3)),
            Map.entry(PersonId.class, CHEN), Map.entry(DepartmentId.class, RND), Map.entry(Instant.class, LATER),
            Map.entry(LocalDate.class, LocalDate.parse("2026-04-17")),
            Map.entry(BigDecimal.class, new BigDecimal("80000.50")),
            Map.entry(ObligationCode.class, ObligationCode.CONFIRMATION), Map.entry(int.class, 2),
            Map.entry(DayOfWeek.class, DayOfWeek.FRIDAY), Map.entry(LocalTime.class, LocalTime.of(15, 0)),
            Map.entry(long.class, 3L), Map.entry(Long.class, 3L), Map.entry(Integer.class, 50),
            Map.entry(boolean.class, true), Map.entry(Boolean.class, true));

    /** Two of a kind, so that their order is part of what is approved. */
    private static final Map<String, Object> LISTS = Map.of(
            "java.util.List<org.entente.api.identity.DepartmentId>", List.of(RND, PRODUCT),
            "java.util.List<org.entente.api.identity.PersonId>", List.of(CHEN, DU, HE));

    private SampleValues() {}

    /** The most special value that fits; empty for a record or list that is to be filled field by field. */
    static Optional<Object> of(Type type, String owner, String name) {
        Object value = FIELDS.get(owner + "." + name);
        if (value == null && fits(FIELDS.get(name), type)) {
            value = FIELDS.get(name);
        }
        if (value == null) {
            value = TYPES.getOrDefault(type, LISTS.get(type.getTypeName()));
        }
        return Optional.ofNullable(value).or(() -> SampleWords.of(type, owner, name)).or(() -> middle(type));
    }

    private static PlanRisk risk(String id, RiskTrigger trigger) {
        return new PlanRisk(id, new Text("滤网供应商延期", "The supplier of the filters is late"),
                new Text("启用备选供应商", "Use the second supplier"), trigger);
    }

    private static boolean fits(Object value, Type type) {
        return type instanceof Class<?> wanted
                ? wanted.isInstance(value) || (wanted == int.class && value instanceof Integer)
                : value instanceof List;
    }

    private static Optional<Object> middle(Type type) {
        return type instanceof Class<?> wanted && wanted.isEnum()
                ? Optional.of(wanted.getEnumConstants()[wanted.getEnumConstants().length / 2])
                : Optional.empty();
    }
}
