package org.entente.query.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.deadline.PlanWeeks;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.organization.Organization;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.request.RequestForm;
import org.entente.api.request.ResourceNeed;
import org.entente.api.revision.RowIds;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.entente.query.request.Participant;
import org.entente.query.request.RequestRow;
import org.jspecify.annotations.Nullable;

/**
 * What a plan can begin with: the form's goals and resources, a task for each duty, the boundaries, pledges and risks that the
 * kickoff's minutes hold down.
 *
 * @param minutes of the kickoff; null before they are issued
 */
record PlanSketch(RequestRow request, @Nullable Minutes minutes, Organization organization, LocalDate today) {
    PlanContent content() {
        RequestForm form = request.papers().form();
        List<PlanGoal> goals = form.subGoals().stream()
                .map(one -> new PlanGoal(one.id(), null, one.what(), one.measure(), one.dueOn())).toList();
        return new PlanContent(form.goal(), goals, null, tasks(), resources(), Text.NONE, null, risks());
    }

    /** One for each department with a duty and somebody to own it, over all weeks up to the expected completion. */
    private List<PlanTask> tasks() {
        List<PlanTask> tasks = new ArrayList<>();
        for (Participant one : request.participants()) {
            Optional<PersonId> owner = Optional.ofNullable(one.liaison())
                    .or(() -> organization.liaisonOf(one.department()));
            if (!one.duty().isBlank() && owner.isPresent()) {
                tasks.add(new PlanTask(tasks.size() + 1, one.department(), owner.get(), 1, weeks(), title(one.duty()),
                        boundary(one.department()), List.of()));
            }
        }
        return tasks;
    }

    private int weeks() {
        LocalDate end = request.papers().form().desiredEnd();
        int last = end == null ? 1 : PlanWeeks.afterTakingEffectOn(today).weekOf(end);
        return Math.clamp(last, 1, PlanWeeks.LAST_WEEK);
    }

    /** Where the department's duty ends, as the minutes say. */
    private Text boundary(DepartmentId department) {
        return items(MinutesItem.DutyBoundary.class).stream().filter(one -> one.department().equals(department))
                .map(MinutesItem.DutyBoundary::text).findFirst().orElse(Text.NONE);
    }

    /** The form's, and what was pledged beyond it. */
    private List<ResourceNeed> resources() {
        List<ResourceNeed> form = request.papers().form().resources();
        List<MinutesItem.ResourcePledge> more = items(MinutesItem.ResourcePledge.class).stream()
                .filter(pledge -> form.stream().noneMatch(
                        need -> need.from().equals(pledge.department()) && need.what().equals(pledge.what())))
                .toList();
        List<@Nullable String> ids = new ArrayList<>(form.stream().map(ResourceNeed::id).toList());
        more.forEach(pledge -> ids.add(null));
        List<String> filled = RowIds.filled("r", ids);
        List<ResourceNeed> all = new ArrayList<>(form);
        for (MinutesItem.ResourcePledge one : more) {
            all.add(new ResourceNeed(filled.get(all.size()), one.department(), one.what(), one.amountCny(),
                    one.people()));
        }
        return all;
    }

    /** A risk without a contingency is named with what is still to be found. */
    private List<PlanRisk> risks() {
        List<PlanRisk> risks = new ArrayList<>();
        for (MinutesItem.Risk one : items(MinutesItem.Risk.class)) {
            risks.add(new PlanRisk("k" + (risks.size() + 1), one.text(),
                    one.contingency().isBlank() ? new Text("待定", "to be found") : one.contingency(),
                    RiskTrigger.UNSAID));
        }
        return risks;
    }

    private <T extends MinutesItem> List<T> items(Class<T> kind) {
        return minutes == null
                ? List.of()
                : minutes.items().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Text title(Text duty) {
        return new Text(shortened(duty.zh()), shortened(duty.en()));
    }

    private static String shortened(String text) {
        return text.length() <= Bounds.TITLE ? text : text.substring(0, Bounds.TITLE);
    }
}
