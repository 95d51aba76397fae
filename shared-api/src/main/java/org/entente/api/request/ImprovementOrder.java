package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.identity.PersonId;
import org.entente.api.text.Text;

/**
 * What shall be different from now on (handbook 1.6 E5).
 *
 * @param verification how one will see that it works; empty if nobody has to look
 */
public record ImprovementOrder(Text content, PersonId assignee, LocalDate due, Text verification) {
    public ImprovementOrder {
        content = Text.required("improvements.content", content);
        verification = Text.orNone(verification);
    }
}
