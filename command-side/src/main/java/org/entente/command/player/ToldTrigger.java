package org.entente.command.player;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.entente.api.plan.RiskTrigger;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What the words of a case file say tells that a risk has occurred: a delay in working days, or what a person sees. */
final class ToldTrigger {
    private static final Pattern LATE = Pattern.compile("(?:延期|逾期)(超过)?(\\d+)个工作日");
    private static final int SUBJECT = 2;

    private ToldTrigger() {}

    /** «More than five days» is from the sixth on. */
    static RiskTrigger of(Scenario.Risk risk, List<Scenario.PlannedTask> tasks) {
        Text told = Text.orNone(risk.trigger());
        Matcher late = LATE.matcher(told.zh());
        if (!late.matches()) {
            return new RiskTrigger.Judgement(told);
        }
        int days = Integer.parseInt(late.group(2));
        return new RiskTrigger.TaskLate(taskOf(risk, tasks), late.group(1) == null ? days : days + 1);
    }

    /** The one task whose title has the risk's subject, its first word of two characters, in it; else any task. */
    private static @Nullable Integer taskOf(Scenario.Risk risk, List<Scenario.PlannedTask> tasks) {
        String subject = risk.zh().substring(0, Math.min(SUBJECT, risk.zh().length()));
        List<Integer> about = IntStream.rangeClosed(1, tasks.size())
                .filter(number -> tasks.get(number - 1).zh().contains(subject)).boxed().toList();
        return about.size() == 1 ? about.getFirst() : null;
    }
}
