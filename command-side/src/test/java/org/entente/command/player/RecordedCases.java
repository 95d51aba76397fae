package org.entente.command.player;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.request.ArchiveContents;
import org.entente.api.request.RequestId;
import org.entente.command.decision.CaseRecords;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.request.ArchiveInventory;
import org.entente.command.request.ClosingLookup;

/** What the end of a case asks, answered from records as production answers it. */
abstract class RecordedCases implements Cases {
    private final CaseRecords records;

    RecordedCases(CaseRecords records) {
        this.records = records;
    }

    @Override
    public List<String> members(RequestId request, String prefix) {
        return records.members(request, prefix);
    }

    @Override
    public ClosingFacts closing(RequestId request) {
        return ClosingLookup.facts(records, request);
    }

    @Override
    public Optional<Instant> finishedBy(RequestId request, Instant then) {
        return ClosingLookup.finishedBy(records, request, then);
    }

    @Override
    public ArchiveContents contents(RequestId request) {
        return ArchiveInventory.of(records, request);
    }
}
