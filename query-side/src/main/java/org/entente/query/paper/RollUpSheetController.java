package org.entente.query.paper;

import java.security.Principal;
import java.util.List;

import org.entente.api.week.WeekKey;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.rollup.RollUps;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The company's weekly summary as a spreadsheet (handbook 1.4 C3). */
@RestController
final class RollUpSheetController {
    private final Answers answers;
    private final CaseAccess access;
    private final CasePapers papers;
    private final RollUps rollUps;

    RollUpSheetController(Answers answers, CaseAccess access, CasePapers papers, RollUps rollUps) {
        this.answers = answers;
        this.access = access;
        this.papers = papers;
        this.rollUps = rollUps;
    }

    @GetMapping("/api/weeks/{week}/roll-up.xlsx")
    ResponseEntity<byte[]> rollUp(@PathVariable WeekKey week, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return PaperController.file(answers.any(asOf, at -> PaperBook.of(List.of(new RollUpPaper(
                rollUps.of(week, at, sight), new Names(OrganizationProjection.of(at))).paper(papers.mark(at))))),
                week + "-roll-up");
    }
}
