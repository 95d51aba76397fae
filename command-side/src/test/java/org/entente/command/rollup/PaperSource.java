package org.entente.command.rollup;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.entente.api.rollup.CaseSection;
import org.entente.api.rollup.DrawnRollUp;
import org.entente.api.rollup.RollUpContent;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpHeader;
import org.entente.api.rollup.RollUpSource;
import org.entente.api.rollup.Tally;
import org.entente.api.text.Text;
import org.springframework.stereotype.Component;

/** Stands in for the asking side, which is another module: a roll-up without cases, its bytes told by where it was cut. */
@Component
final class PaperSource implements RollUpSource {
    @Override
    public DrawnRollUp draw(RollUpCut cut) {
        RollUpHeader header = new RollUpHeader(cut.rollUp(), RollUps.dayOf(cut.rollUp()), List.of(), cut.position(),
                cut.at(), cut.by(), Text.NONE, null);
        return new DrawnRollUp(new RollUpContent(RollUpContent.FORM, header, List.<CaseSection>of(), Tally.NONE,
                List.of(), Tally.NONE), cut.toString().getBytes(StandardCharsets.UTF_8));
    }
}
