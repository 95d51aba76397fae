package org.entente.api.rollup;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.request.RequestId;
import org.entente.api.task.TaskStatus;

/**
 * What a roll-up says (handbook 1.4 C3; 1.8 T2 of the company): kept for ever, so a field that once stood here stays readable.
 *
 * @param form        counts the shapes that this content had
 * @param cases       a section for each case that was executing in the weeks covered or is now, by number
 * @param elsewhere   the sums over all other cases: those that stand still, are being accepted, or have ended
 * @param departments the same sums by department, by id
 * @param company     the sums over everything
 */
public record RollUpContent(int form, RollUpHeader header, List<CaseSection> cases, Tally elsewhere,
        List<DepartmentLine> departments, Tally company) {
    /** The shape in force. */
    public static final int FORM = 1;

    public RollUpContent {
        cases = List.copyOf(cases);
        departments = List.copyOf(departments);
    }

    public List<RequestId> requests() {
        return cases.stream().map(CaseSection::request).toList();
    }

    /** RUP-9: what draws attention is every item that is delayed or blocked, and every item that is under attention still. */
    public List<SummedItem> summedItems() {
        return cases.stream().flatMap(section -> section.items().stream()
                .filter(row -> row.attention().isMarked() || row.status() == TaskStatus.DELAYED
                        || row.status() == TaskStatus.BLOCKED)
                .map(row -> new SummedItem(row.task(), row.status(), section.request(), row.department()))).toList();
    }

    /** RUP-8: every sum that does not come out, in words; none in a sound roll-up. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Tally sections = elsewhere;
        for (CaseSection section : cases) {
            section.tally().faults().forEach(one -> faults.add(section.number() + ": " + one));
            sections = sections.plus(section.tally());
        }
        Tally lines = Tally.NONE;
        for (DepartmentLine line : departments) {
            line.tally().faults().forEach(one -> faults.add(line.department() + ": " + one));
            lines = lines.plus(line.tally());
        }
        company.faults().forEach(one -> faults.add("company: " + one));
        if (!sections.equals(company)) {
            faults.add("sections and elsewhere come to " + sections + ", the company to " + company);
        }
        if (!lines.equals(company)) {
            faults.add("departments come to " + lines + ", the company to " + company);
        }
        return faults;
    }
}
