package org.entente.command.week;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateId;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of all that somebody had to say about a week: row by row, and slot by slot. */
public record SheetReport(WeekKey week, List<Row> rows, List<Slot> slots) {
    public enum Outcome {
        /** Recorded: the item has a new version. */
        ACCEPTED,
        /** The item stands so already: nothing was added. */
        UNCHANGED,
        REFUSED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param version of the item after the row; null unless it was accepted
     * @param refusal null unless it was refused
     */
    public record Row(TaskId task, Outcome outcome, @Nullable Long version, @Nullable No refusal) {}

    /**
     * The very refusal that the act by itself would have met.
     *
     * @param pointer the row in the body; null for a slot
     */
    public record No(int status, String code, String clause, String detail, @Nullable String pointer,
            Map<String, Object> facts) {
        static No of(Refusal no, @Nullable String pointer) {
            return new No(no.kind().status(), no.code(), no.clause(), no.getMessage(), pointer, no.facts());
        }
    }

    /**
     * @param late    it was submitted after it was missed
     * @param version of the slot, if this sheet submitted it or added to it; null if not
     * @param missing the due items of which nothing was said
     * @param refused the due items whose row was refused
     * @param refusal why the slot itself was not filled although every due item is covered; null as a rule
     */
    public record Slot(WeeklyUpdateId slot, RequestId request, DepartmentId department, SlotPhase phase, boolean late,
            @Nullable Long version, List<TaskId> missing, List<TaskId> refused, @Nullable No refusal) {}
}
