package org.entente.command.web;

import java.util.List;
import java.util.Map;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.springframework.web.context.request.NativeWebRequest;

/** The one query parameter that a command takes: {@code dryRun=true}. */
final class DryRun {
    static final String PARAMETER = "dryRun";
    /** The same as leaving it out; it does not make another request of it. */
    static final String NOT = PARAMETER + "=false";
    private static final Map<String, Boolean> WORDS = Map.of("true", true, "false", false);

    private DryRun() {}

    /**
     * Whether the sender only wants to know what would follow. A wish that is not understood must not be carried out as if it
     * had not been said.
     *
     * @throws Refusal {@code unknown-parameter} or {@code bad-parameter}
     */
    static boolean of(NativeWebRequest request) {
        request.getParameterNames().forEachRemaining(DryRun::requireKnown);
        String[] values = request.getParameterValues(PARAMETER);
        if (values == null) {
            return false;
        }
        Boolean wish = values.length == 1 ? WORDS.get(values[0]) : null;
        if (wish == null) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-parameter", "dryRun is true or false.")
                    .with("parameter", PARAMETER).with("values", List.of(values));
        }
        return wish;
    }

    private static void requireKnown(String name) {
        if (!name.equals(PARAMETER)) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "unknown-parameter", "A command takes no such query parameter.")
                    .with("parameter", name);
        }
    }
}
