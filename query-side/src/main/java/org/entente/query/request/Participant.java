package org.entente.query.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A department of the case: its part and duty by the form, who speaks for it here, and its answer.
 *
 * @param liaisons      everybody who ever spoke for it in this case, in order
 * @param sinceRevision the revision since which its part is as it is; 0 before it was asked
 * @param declined      how many of its objections the initiator declined
 */
public record Participant(DepartmentId department, DepartmentPart part, Text duty, @Nullable PersonId liaison,
        List<SpokenFor> liaisons, Answer answer, int sinceRevision, int declined) {
    public Participant {
        liaisons = List.copyOf(liaisons);
    }

    static Participant fresh(DepartmentShare share, Standing standing) {
        return new Participant(share.department(), share.part(), share.duty(), null, List.of(),
                Answer.without(standing), 0, 0);
    }

    Participant with(Answer next) {
        return new Participant(department, part, duty, liaison, liaisons, next, sinceRevision, declined);
    }

    /** The department is asked about this revision. */
    Participant asked(int revision) {
        return new Participant(department, part, duty, liaison, liaisons, Answer.pending(revision), revision, declined);
    }

    /** Its objection was declined: it is asked about the same part again. */
    Participant askedAgain() {
        return new Participant(department, part, duty, liaison, liaisons, Answer.pending(sinceRevision), sinceRevision,
                declined + 1);
    }

    Participant as(DepartmentShare share) {
        return new Participant(department, share.part(), share.duty(), liaison, liaisons, answer, sinceRevision,
                declined);
    }

    Participant spokenForBy(PersonId person, Instant from) {
        List<SpokenFor> all = new ArrayList<>(liaisons);
        if (!all.isEmpty()) {
            all.add(all.removeLast().endedAt(from));
        }
        all.add(new SpokenFor(person, from, null));
        return new Participant(department, part, duty, person, all, answer, sinceRevision, declined);
    }
}
