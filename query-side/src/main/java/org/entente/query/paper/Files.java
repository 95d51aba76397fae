package org.entente.query.paper;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.query.attachment.AttachmentRow;
import org.entente.query.issue.EvidenceFile;
import org.jspecify.annotations.Nullable;

/** Files by their content: people know them by name, the proof is the SHA-256. */
record Files(Map<String, String> names) {
    private static final int SHOWN = 12;

    static Files of(Collection<AttachmentRow> rows) {
        return new Files(rows.stream().collect(
                Collectors.toMap(row -> row.sha256().value(), AttachmentRow::name, (one, same) -> one)));
    }

    static String written(EvidenceFile file) {
        return written(file.name(), file.sha256().value());
    }

    /** Each with the beginning of its SHA-256; all of that where nobody ever named the file. */
    Value of(@Nullable List<String> hashes) {
        return hashes == null
                ? Value.NOTHING
                : Value.of(hashes.stream().map(one -> names.containsKey(one) ? written(names.get(one), one) : one)
                        .collect(Collectors.joining("\n")));
    }

    private static String written(String name, String hash) {
        return name + " (" + hash.substring(0, SHOWN) + "…)";
    }
}
