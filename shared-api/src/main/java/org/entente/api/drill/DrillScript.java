package org.entente.api.drill;

import java.util.List;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What comes up in a drill, and when.
 *
 * @param situation    what the leader tells the people at the beginning
 * @param start        when it begins; null for at once
 * @param lastsMinutes how long it lasts from its beginning; then it ends by itself
 */
public record DrillScript(Text title, @Nullable Text situation, @Nullable DrillStart start, int lastsMinutes,
        List<Injection> injections) {
    public DrillScript {
        injections = List.copyOf(injections);
    }
}
