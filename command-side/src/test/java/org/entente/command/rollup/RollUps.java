package org.entente.command.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.request.ContentHash;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpCommand.OpenRollUp;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpEvent;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.SummedItem;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.week.WeekKey;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;

import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;

/** Roll-ups of the small company in 2026. */
final class RollUps {
    static final ContentHash HASH = new ContentHash("a5".repeat(32));
    static final SummedItem DELAYED = new SummedItem(new TaskId("TSK-1"), TaskStatus.DELAYED, REQUEST,
            new DepartmentId("rnd"));

    private RollUps() {}

    /** The draft of this summary day over weeks that began while a case was executing. */
    static Story<RollUpState, RollUpCommand, RollUpEvent> draft(String day, String... weeks) {
        Story<RollUpState, RollUpCommand, RollUpEvent> story = Story.of(new RollUpRules(), RollUpEvent.class,
                CaseWorld.BOOK);
        for (String week : weeks) {
            story.when(begins(week), REACTION, open(day, week));
        }
        return story;
    }

    static OpenRollUp open(String day, String week) {
        return new OpenRollUp(id(day), new WeekKey(week), begins(week));
    }

    static PublishRollUp publish(String day, String cutAt) {
        return new PublishRollUp(id(day), 4711, at(cutAt), HASH, List.of(REQUEST), List.of(DELAYED));
    }

    static RollUpId id(String day) {
        return new RollUpId("RUP-" + day);
    }

    static LocalDate dayOf(RollUpId id) {
        return LocalDate.parse(id.value().substring(RollUpId.PREFIX.length()));
    }

    static Instant begins(String week) {
        return at(new WeekKey(week).monday() + "T00:00");
    }

    static Obligation owed(String day, String week, String due) {
        return new Obligation(ObligationId.nth("RUP-" + day, 1), ObligationCode.WEEKLY_SUMMARY, "", Party.OFFICE,
                Party.GENERAL_MANAGER, null, begins(week), at(due), "cn", 1, 0, false);
    }
}
