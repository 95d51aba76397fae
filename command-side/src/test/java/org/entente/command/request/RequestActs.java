package org.entente.command.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Adjustment;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RulingOutcome;
import org.entente.command.decision.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.form;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Everything that people try with an approved request, by number; what is refused changes nothing. */
final class RequestActs {
    /** The greatest number of an act. */
    static final int LAST = 20;

    private RequestActs() {}

    static void attempt(Story<RequestState, RequestCommand, RequestEvent> story, Instant now, int what) {
        try {
            act(story, now, what);
        } catch (Refusal expected) {
            assertThat(expected.code()).isNotEmpty();
        }
    }

    private static void act(Story<RequestState, RequestCommand, RequestEvent> story, Instant now, int what) {
        RequestState seen = story.seenAt(now, new Tick(REQUEST));
        int revision = seen.papers().revision();
        switch (what) {
            case 0 -> story.when(now, asHead(RND), Requests.confirm(RND, revision));
            case 1 -> story.when(now, asHead(SALES), Requests.confirm(SALES, revision));
            case 2, 9 -> story.when(now, asHead(RND), objection(seen, RND, revision));
            case 3, 10 -> story.when(now, asHead(SALES), objection(seen, SALES, revision));
            case 4 -> story.when(now, asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT, form(RND, SALES)));
            case 5 -> story.when(now, asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT,
                    form(text("goal " + revision), form(RND, SALES, LEGAL).departments())));
            case 6 -> story.when(now, asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT, form(SALES)));
            case 7 -> story.when(now, asHead(RND), new NameLiaison(REQUEST, RND, liaison(RND)));
            case 8 -> story.when(now, asHead(LEGAL), Requests.confirm(LEGAL, revision));
            default -> dispute(story, now, what, seen);
        }
    }

    private static void dispute(Story<RequestState, RequestCommand, RequestEvent> story, Instant now, int what,
            RequestState seen) {
        int first = seen.objections().open().findFirst().map(Objection::number).orElse(1);
        switch (what) {
            case 11, 12, 13 -> story.when(now, asHead(PRODUCT), Disputes.decline(first));
            case 14 -> story.when(now, asHead(PRODUCT), Disputes.accept(first));
            case 15 -> story.when(now, COORDINATOR, Disputes.rule(first, RulingOutcome.UPHELD));
            case 16 -> story.when(now, COORDINATOR, Disputes.rule(first, RulingOutcome.OVERRULED));
            case 17 -> story.when(now, asHead(PRODUCT), new AppealRuling(REQUEST, PRODUCT, first, "unfair"));
            case 18 -> story.when(now, Disputes.VICE_PRESIDENT, Disputes.rule(first, RulingOutcome.UPHELD));
            case 19 -> story.when(now, Disputes.VICE_PRESIDENT, Disputes.rule(first, RulingOutcome.OVERRULED));
            default -> story.when(now, asHead(SALES), new ClaimWronglyListed(REQUEST, SALES,
                    seen.papers().revision(), "not ours"));
        }
    }

    /** Always something that the form does not say yet. */
    private static ObjectToPart objection(RequestState seen, DepartmentId department, int revision) {
        String duty = seen.papers().form().shareOf(department).map(DepartmentShare::duty)
                .map(words -> words.en()).orElse("");
        return new ObjectToPart(REQUEST, department, revision, List.of(new Adjustment(
                "departments[%s].duty.en".formatted(department), duty, "less than " + duty.length(), "too much")));
    }
}
