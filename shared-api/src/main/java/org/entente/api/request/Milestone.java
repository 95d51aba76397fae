package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.text.Text;

/** A key milestone and its day (handbook 1.8 T1). */
public record Milestone(LocalDate on, Text what) {
    public Milestone {
        what = Text.required("milestones.what", what);
    }
}
