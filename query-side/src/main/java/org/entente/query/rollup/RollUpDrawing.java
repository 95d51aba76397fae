package org.entente.query.rollup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Name;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.rollup.CaseSection;
import org.entente.api.rollup.DepartmentLine;
import org.entente.api.rollup.DrawnRollUp;
import org.entente.api.rollup.RollUpContent;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpHeader;
import org.entente.api.rollup.RollUpSource;
import org.entente.api.text.Text;
import org.entente.query.view.AsOfReader;
import org.entente.query.view.Moment;
import org.entente.query.view.ReadProgress;
import org.entente.query.view.Snapshot;
import org.entente.query.view.ViewJson;
import org.entente.query.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up a roll-up from the views as they stood at a position: the same cut always gives the same bytes. */
@Component
public final class RollUpDrawing implements RollUpSource {
    private final AsOfReader reader;
    private final ReadProgress progress;

    public RollUpDrawing(AsOfReader reader, ReadProgress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    @Override
    public DrawnRollUp draw(RollUpCut cut) {
        if (!progress.await(cut.position(), Moments.LONGEST_WAIT)) {
            throw Refusal.of(RefusalKind.BUSY, "read-side-behind",
                    "Position " + cut.position() + " is not readable yet; try again.").with("retryAfterSeconds", 1);
        }
        RollUpContent content = reader.read(Moment.at(cut.position(), cut.at()), at -> content(cut, at));
        return new DrawnRollUp(content, bytes(content));
    }

    static byte[] bytes(RollUpContent content) {
        return ViewJson.write(content).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What the roll-up says in this snapshot.
     *
     * @throws IllegalStateException if its sums do not come out: then it is wrong, and nobody shall publish it
     */
    static RollUpContent content(RollUpCut cut, Snapshot at) {
        RollUpContent content = unchecked(cut, at);
        List<String> faults = content.faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(cut + " does not come out: " + faults);
        }
        return content;
    }

    /** The same, whether or not its sums come out. */
    static RollUpContent unchecked(RollUpCut cut, Snapshot at) {
        RollUpRow rollUp = at.one(RollUpProjection.ROLL_UPS, cut.rollUp().value()).orElseThrow(() -> Refusal.rule(
                "cut-too-early", "1.4 C3", "The roll-up was not open at that position.").with("position",
                        cut.position()));
        Facts facts = Facts.of(rollUp, at);
        CaseSections writer = new CaseSections(facts);
        List<CaseSection> sections = writer.write();
        return new RollUpContent(RollUpContent.FORM, header(cut, facts), sections,
                facts.sums().without(writer.shown()), departments(facts), facts.sums().company());
    }

    private static RollUpHeader header(RollUpCut cut, Facts facts) {
        RollUpRow last = facts.period().before();
        RollUpRow.Published before = last == null ? null : last.published();
        LocalDate day = facts.period().rollUp().summaryDay();
        return new RollUpHeader(cut.rollUp(), day == null ? facts.today() : day, facts.period().weeks(),
                cut.position(), cut.at(), cut.by(), name(cut.by(), facts),
                last == null || before == null
                        ? null
                        : new RollUpHeader.Before(last.id(), before.position(), before.cutAt()));
    }

    private static Text name(@Nullable PersonId person, Facts facts) {
        return person == null
                ? Text.NONE
                : facts.organization().person(person).map(one -> text(one.name()))
                        .orElse(new Text(person.value(), person.value()));
    }

    private static List<DepartmentLine> departments(Facts facts) {
        return facts.sums().departments().entrySet().stream().map(one -> {
            DepartmentId id = new DepartmentId(one.getKey());
            return new DepartmentLine(id, facts.organization().company().department(id).map(its -> text(its.name()))
                    .orElse(new Text(id.value(), id.value())), one.getValue());
        }).toList();
    }

    private static Text text(Name name) {
        return new Text(name.zh(), name.en());
    }
}
