package org.entente.query.paper;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.sheet.SheetKind;
import org.entente.api.sheet.SheetStamp;
import org.entente.api.text.Text;
import org.entente.api.week.WeekKey;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestRow;
import org.entente.query.task.TaskProjection;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.week.WeekView;
import org.entente.query.week.Weeks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The work items of a case, and those of somebody's week, as a sheet to be filled in and brought back (handbook 1.8 T2). */
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

    @GetMapping("/api/weeks/{week}/updates.xlsx")
    ResponseEntity<byte[]> week(@PathVariable WeekKey week, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return PaperController.file(answers.any(asOf, at -> sheet(new Weeks(at, sight).of(week), at)),
                week + "-updates");
    }

    /** A row for each item that the reader's slots have to say something about, as the items stand now. */
    private byte[] sheet(WeekView week, Snapshot at) {
        List<ItemSheet.Line> lines = new ArrayList<>();
        for (WeekView.Slot slot : week.slots()) {
            String number = slot.number() == null ? slot.request().value() : slot.number();
            at.some(TaskProjection.TASKS, slot.items().stream().map(one -> one.task().value()).toList())
                    .forEach(item -> lines.add(new ItemSheet.Line(number, item)));
        }
        String title = week.week() + " " + week.monday();
        return new ItemSheet(new SheetStamp(SheetKind.WEEK, week.week().value(), at.position()),
                new Text(title, title), lines, OrganizationProjection.of(at)).bytes(papers.mark(at));
    }

    private byte[] sheet(RequestRow row, Snapshot at) {
        String number = row.number() == null ? row.id().value() : row.number();
        return new ItemSheet(new SheetStamp(SheetKind.ITEMS, row.id().value(), at.position()),
                row.papers().form().title(), CasePapers.items(row.id(), at).stream()
                        .map(item -> new ItemSheet.Line(number, item)).toList(),
                OrganizationProjection.of(at)).bytes(papers.mark(at));
    }
}
