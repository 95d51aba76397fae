package org.entente.api.plan;

import java.time.LocalDate;

import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What tells that a risk has occurred (handbook 1.3 B6). All but a judgement are seen by the service itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(name = "task_late", value = RiskTrigger.TaskLate.class),
        @JsonSubTypes.Type(name = "task_blocked", value = RiskTrigger.TaskBlocked.class),
        @JsonSubTypes.Type(name = "issue_raised", value = RiskTrigger.IssueRaised.class),
        @JsonSubTypes.Type(name = "on_date", value = RiskTrigger.OnDate.class),
        @JsonSubTypes.Type(name = "judgement", value = RiskTrigger.Judgement.class)})
public sealed interface RiskTrigger {
    /** Nobody said what tells it: a person will see. */
    RiskTrigger UNSAID = new Judgement(Text.NONE);

    /**
     * A work item is expected at least so many working days after its planned end.
     *
     * @param planTask    the number of the plan task that it belongs to; null for any
     * @param workingDays from 1 on
     */
    record TaskLate(@Nullable Integer planTask, int workingDays) implements RiskTrigger {
        public TaskLate {
            if (workingDays < 1) {
                throw Refusal.invalid("trigger-days", "1.3 B6", "Late is from one working day on.").with("workingDays",
                        workingDays);
            }
        }
    }

    /**
     * A work item is reported as blocked.
     *
     * @param planTask the number of the plan task that it belongs to; null for any
     */
    record TaskBlocked(@Nullable Integer planTask) implements RiskTrigger {}

    /** An issue of the case is reported at this level or above, or raised to it. */
    record IssueRaised(Urgency atLeast) implements RiskTrigger {}

    /** The office opens on this date. */
    record OnDate(LocalDate on) implements RiskTrigger {}

    /** What a person sees, in words; may be empty. */
    record Judgement(Text what) implements RiskTrigger {
        public Judgement {
            what = Text.orNone(what);
        }
    }
}
