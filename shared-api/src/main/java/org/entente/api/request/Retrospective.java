package org.entente.api.request;

import java.util.List;

import org.entente.api.text.Bounds;
import org.entente.api.text.Text;

/** What a case taught (handbook 1.8 T9). It is about the work, not about who is to blame. */
public record Retrospective(Text goalAndResult, List<Text> wentWell, List<Text> wentBadly, List<RootCause> causes) {
    public Retrospective {
        goalAndResult = Text.required("goalAndResult", goalAndResult);
        wentWell = written("wentWell", wentWell);
        wentBadly = written("wentBadly", wentBadly);
        causes = Bounds.list("causes", causes);
    }

    private static List<Text> written(String field, List<Text> texts) {
        List<Text> all = Bounds.list(field, texts);
        all.forEach(one -> Text.required(field, one));
        return all;
    }
}
