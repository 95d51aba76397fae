package org.entente.query.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.jspecify.annotations.Nullable;

/**
 * What was said about the end of a work item besides its baseline.
 *
 * @param commitment the day that the department last promised in place of the baseline; null while it stands by that
 * @param forecast   the day that the liaison expected last, where that is no promise and no promise came after it
 * @param atEnd      the day that stood as promised when the item was completed; null while it is not
 */
public record Promises(@Nullable LocalDate commitment, @Nullable LocalDate forecast, @Nullable LocalDate atEnd,
        List<Slip> slips, List<BaselineMove> baselineMoves) {
    static final Promises NONE = new Promises(null, null, null, List.of(), List.of());

    public Promises {
        slips = List.copyOf(slips);
        baselineMoves = List.copyOf(baselineMoves);
    }

    /** The day by which the item is promised now. */
    LocalDate standing(LocalDate baseline) {
        return commitment == null ? baseline : commitment;
    }

    Promises reported(ProgressReported e, LocalDate baseline) {
        LocalDate promised = e.newExpectedEnd();
        LocalDate before = standing(baseline);
        if (promised == null) {
            return new Promises(commitment, e.forecast() == null ? forecast : e.forecast(), null, slips, baselineMoves);
        }
        List<Slip> more = new ArrayList<>(slips);
        if (!promised.equals(before)) {
            SlipCause cause = e.cause() == null ? SlipCause.OTHER : e.cause(); // said before causes were asked for
            more.add(new Slip(e.occurredAt(), before, promised, cause, e.note()));
        }
        return new Promises(promised, e.forecast(), null, more, baselineMoves);
    }

    /** A promise that the new baseline reaches, or passes, is no promise in its place any more. */
    Promises moved(BaselineMoved e) {
        List<BaselineMove> more = new ArrayList<>(baselineMoves);
        more.add(new BaselineMove(e.occurredAt(), e.from(), e.to(), e.planVersion(), e.change()));
        LocalDate kept = commitment != null && commitment.isAfter(e.to().plannedEnd()) ? commitment : null;
        return new Promises(kept, forecast, atEnd, slips, more);
    }

    Promises completed(LocalDate baseline) {
        return new Promises(commitment, forecast, standing(baseline), slips, baselineMoves);
    }

    Promises reopened() {
        return new Promises(commitment, null, null, slips, baselineMoves);
    }

    /** Why another day was promised last. */
    @Nullable
    SlipCause lastCause() {
        return slips.isEmpty() ? null : slips.getLast().cause();
    }
}
