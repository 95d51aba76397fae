package org.entente.api.request;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;

/**
 * Why something went wrong (handbook 1.6 E5).
 *
 * @param whys one to five answers, each to the question why of the one before; the last is the root
 */
public record RootCause(Text problem, List<Text> whys) {
    private static final int MOST_WHYS = 5;

    public RootCause {
        problem = Text.required("causes.problem", problem);
        whys = Bounds.list("causes.whys", whys);
        whys.forEach(why -> Text.required("causes.whys", why));
        if (whys.isEmpty() || whys.size() > MOST_WHYS) {
            throw Refusal.invalid("whys-out-of-range", "1.6 E5", "Why is asked one to five times.").with("most",
                    MOST_WHYS);
        }
    }
}
