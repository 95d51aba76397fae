package org.entente.api.request;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the lead department hands over (handbook 1.6 E1).
 *
 * @param attachment a file of the case that it is, or that shows it; null if there is none
 */
public record Deliverable(Text what, @Nullable ContentHash attachment) {
    public Deliverable {
        what = Text.required("deliverables.what", what);
    }
}
