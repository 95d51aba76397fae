package org.entente.command.player;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.DepartmentPart;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One case as its file tells it. Times are those of the company's clock on the wall.
 *
 * @param id          the case's number, such as XT-2026-007
 * @param departments every participant in the order of the file
 * @param goalsActual what became of each sub-goal
 */
public record Scenario(String id, Category category, Text title, DepartmentId initiator, Text background, Text goal,
        List<Goal> subGoals, Dates dates, Map<DepartmentId, Share> departments, List<Resource> resources,
        List<PlannedTask> tasks, WeekSample weekSample, List<Risk> risks, List<ScenarioIssue> issues, Closing closing,
        List<GoalActual> goalsActual, Improvement improvement) {
    public Scenario {
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
    }

    /**
     * A sub-goal; its number is its place in the file, from 1.
     *
     * @param measure by what it is judged, where the text says a figure
     * @param due     by when, where that is not the end of the whole
     */
    public record Goal(String zh, String en, @Nullable Text measure, @Nullable LocalDate due) {
        Text what() {
            return new Text(zh, en);
        }
    }

    /** When the phases begin. */
    public record Dates(LocalDateTime submitted, LocalDateTime approved, LocalDateTime confirmed, LocalDateTime kickoff,
            @JsonProperty("week_1") LocalDate weekOne, int weeks, LocalDate desiredEnd) {}

    public record Share(DepartmentPart role, Text duty) {}

    public record Resource(DepartmentId from, Text what, @Nullable BigDecimal amountCny, @Nullable Integer people) {}

    /**
     * A task of the plan; its number is its place in the file, from 1.
     *
     * @param owner the Chinese name of the one responsible
     * @param weeks first and last
     */
    public record PlannedTask(DepartmentId dept, String owner, List<Integer> weeks, String zh, String en) {
        public PlannedTask {
            if (weeks.size() != 2) {
                throw new IllegalArgumentException("a task has a first and a last week: " + zh);
            }
        }

        int firstWeek() {
            return weeks.getFirst();
        }

        int lastWeek() {
            return weeks.getLast();
        }
    }

    /** The one week whose updates are told. */
    public record WeekSample(int week, List<Row> rows) {}

    /** What an update says of a task. */
    public record Row(int task, TaskStatus status, @Nullable Text reason, @Nullable Text note,
            @Nullable LocalDate actualEnd, @Nullable LocalDate newEnd, @Nullable SlipCause cause,
            @Nullable DepartmentId waitingFor) {}

    public record Risk(String zh, String en, Text contingency, @Nullable Text trigger) {}

    /** How the case ends; a first verdict of «not passed» brings corrections and a second application. */
    public record Closing(LocalDateTime applied, @Nullable LocalDateTime reviewed, String result,
            List<Correction> corrections, @Nullable LocalDateTime appliedAgain, LocalDateTime accepted,
            @Nullable String finalResult, LocalDateTime retrospective, LocalDateTime archived) {
        public Closing {
            corrections = corrections == null ? List.of() : List.copyOf(corrections);
        }

        /** The application from which on the case is executing no more. */
        LocalDateTime lastApplied() {
            return appliedAgain == null ? applied : appliedAgain;
        }

        /** Whether the case is executing when this day begins: not yet applied for, or being corrected. */
        boolean leavesExecuting(LocalDate day) {
            LocalDateTime begins = day.atStartOfDay();
            return begins.isBefore(applied) || reviewed != null && begins.isAfter(reviewed);
        }
    }

    public record Correction(String zh, String en, DepartmentId dept, LocalDate due) {}

    public record GoalActual(String verdict, String zh, String en) {}

    public record Improvement(String zh, String en, String owner, LocalDate due) {}

    /** The department that is accountable for the whole. */
    DepartmentId lead() {
        return departments.entrySet().stream().filter(one -> one.getValue().role() == DepartmentPart.LEAD)
                .map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " names no lead department"));
    }

    /** Every participant, in the order of the file. */
    List<DepartmentId> participants() {
        return List.copyOf(departments.keySet());
    }

    /** The participants whose answer is asked: all but the initiator. */
    List<DepartmentId> answering() {
        return participants().stream().filter(one -> !one.equals(initiator)).toList();
    }
}
