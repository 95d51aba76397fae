package org.entente.query.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.api.organization.Organization;
import org.entente.api.request.RequestForm;
import org.entente.api.request.ResourceNeed;
import org.entente.api.request.SubGoal;
import org.entente.api.text.Text;

/** What a form's own words give reason to remark. Pure. */
final class FormHints {
    private static final Pattern FIGURE = Pattern.compile(
            "\\d|[０-９]|百分|全部|所有|两|\\b(all|every|none|zero|half|one|two|three|four|five|six|seven|eight|nine|ten)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE = Pattern.compile(
            "尽快|尽早|早日|适时|择机|抓紧|\\b(as soon as possible|asap|soon|promptly|in due course|when possible)\\b",
            Pattern.CASE_INSENSITIVE);

    private FormHints() {}

    static List<Hint> of(RequestForm form, Organization company) {
        List<Hint> hints = new ArrayList<>();
        for (ResourceNeed need : form.resources()) {
            if (!form.participants().contains(need.from())) {
                hints.add(Hint.of(HintCode.RESOURCE_NOT_AGREED, "resources[%s].from".formatted(need.id()),
                        HintCode.RESOURCE_NOT_AGREED.about(SimilarCases.name(need.from(), company)), need.from(),
                        List.of()));
            }
        }
        goal(form, hints);
        missing(form, hints);
        return hints;
    }

    private static void goal(RequestForm form, List<Hint> hints) {
        if (!form.goal().isBlank() && !hasFigure(form.goal())) {
            hints.add(Hint.of(HintCode.GOAL_NOT_MEASURABLE, "goal", HintCode.GOAL_NOT_MEASURABLE.words()));
        }
        vague("goal", form.goal()).ifPresent(hints::add);
        for (SubGoal one : form.subGoals()) {
            String row = "subGoals[%s].".formatted(one.id());
            if (one.measure().isBlank() && !hasFigure(one.what())) {
                hints.add(Hint.of(HintCode.GOAL_NOT_MEASURABLE, row + "measure", HintCode.GOAL_NOT_MEASURABLE.words()));
            }
            vague(row + "what", one.what()).ifPresent(hints::add);
        }
    }

    private static void missing(RequestForm form, List<Hint> hints) {
        if (form.milestones().isEmpty()) {
            hints.add(Hint.of(HintCode.MILESTONES_MISSING, "milestones", HintCode.MILESTONES_MISSING.words()));
        }
        if (form.deliveryStandard().isBlank()) {
            hints.add(Hint.of(HintCode.DELIVERY_STANDARD_MISSING, "deliveryStandard",
                    HintCode.DELIVERY_STANDARD_MISSING.words()));
        }
        if (form.phone().isEmpty()) {
            hints.add(Hint.of(HintCode.PHONE_MISSING, "phone", HintCode.PHONE_MISSING.words()));
        }
    }

    private static boolean hasFigure(Text text) {
        return FIGURE.matcher(text.zh()).find() || FIGURE.matcher(text.en()).find();
    }

    private static Optional<Hint> vague(String field, Text text) {
        return Stream.of(text.zh(), text.en()).map(VAGUE::matcher).filter(Matcher::find).map(Matcher::group)
                .findFirst().map(found -> Hint.of(HintCode.GOAL_VAGUE, field,
                        HintCode.GOAL_VAGUE.about(new Text(found, found))));
    }
}
