package org.entente.api.issue;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.Ladder.Recipient;
import org.entente.api.issue.Ladder.Rung;
import org.entente.api.revision.FieldChange;
import org.entente.api.revision.FieldWriter;
import org.entente.api.revision.Fields;

/** A ladder taken apart into named fields, such as {@code levels[urgent].limits[urgent_notice].raises}. */
public final class LadderFields {
    private LadderFields() {}

    /** In which fields the second differs from the first; their versions do not count. */
    public static List<FieldChange> between(Ladder before, Ladder after) {
        return Fields.between(of(before), of(after));
    }

    private static SortedMap<String, String> of(Ladder ladder) {
        return new FieldWriter().rows("levels", List.of(Urgency.values()), Urgency::code,
                (fields, level) -> write(fields, ladder.at(level))).fields();
    }

    private static void write(FieldWriter fields, Rung rung) {
        fields.word("holder", rung.holder().code()).word("body", rung.body().code())
                .rows("limits", rung.limits(), one -> one.code().code(), LadderFields::write)
                .word("solved", rung.solved().code().code())
                .word("solved.raises", String.valueOf(rung.solved().raises()))
                .word("followUp", rung.followUp() == null ? null : rung.followUp().code())
                .word("next", rung.next() == null ? null : rung.next().code())
                .word("told", rung.told().stream().map(Recipient::code).collect(Collectors.joining(" ")))
                .word("warnings", rung.warnings().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static void write(FieldWriter fields, Limit limit) {
        fields.word("raises", String.valueOf(limit.raises()));
    }
}
