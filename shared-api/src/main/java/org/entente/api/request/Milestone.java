package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.revision.RowIds;
import org.entente.api.text.Text;

/**
 * A key milestone and its day (handbook 1.8 T1).
 *
 * @param id which one it is, in every revision of the form
 */
public record Milestone(String id, LocalDate on, Text what) {
    public Milestone {
        id = RowIds.require("milestones", id);
        what = Text.required("milestones.what", what);
    }
}
