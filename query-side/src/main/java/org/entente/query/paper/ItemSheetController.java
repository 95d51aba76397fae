package org.entente.query.paper;

import java.security.Principal;

import org.entente.api.sheet.SheetKind;
import org.entente.api.sheet.SheetStamp;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The work items of a case as a sheet to be filled in and brought back (handbook 1.8 T2). */
@RestController
final class ItemSheetController {
    private final Answers answers;
    private final CaseAccess access;
    private final CasePapers papers;

    ItemSheetController(Answers answers, CaseAccess access, CasePapers papers) {
        this.answers = answers;
        this.access = access;
        this.papers = papers;
    }

    @GetMapping("/api/requests/{id}/tasks.xlsx")
    ResponseEntity<byte[]> items(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return PaperController.file(answers.any(asOf, at -> sheet(Cases.seen(id, at, sight), at)), id + "-tasks");
    }

    private byte[] sheet(RequestRow row, Snapshot at) {
        String number = row.number() == null ? row.id().value() : row.number();
        return new ItemSheet(new SheetStamp(SheetKind.ITEMS, row.id().value(), at.position()),
                row.papers().form().title(), CasePapers.items(row.id(), at).stream()
                        .map(item -> new ItemSheet.Line(number, item)).toList(),
                OrganizationProjection.of(at)).bytes(papers.mark(at));
    }
}
