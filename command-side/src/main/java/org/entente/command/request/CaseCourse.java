package org.entente.command.request;

import java.time.LocalDate;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Occasion;

/** A case that stands still, goes on, or ends without its result (handbook 1.2, request states). */
final class CaseCourse {
    private static final int LONGEST_IN_DAYS = 366;

    private CaseCourse() {}

    // REQ-30: a case stands still with a reason and an expected end, and goes on in the phase in which it stood
    static RequestSuspended suspend(RequestState state, SuspendRequest c, Occasion occasion) {
        LocalDate today = occasion.rules().calendar().dateOf(occasion.now());
        if (!c.expectedEnd().isAfter(today)) {
            throw Refusal.invalid("end-not-ahead", "1.2", "The expected end lies after today.").with("today",
                    today.toString());
        }
        if (c.expectedEnd().isAfter(today.plusDays(LONGEST_IN_DAYS))) {
            throw Refusal.invalid("suspended-too-long", "1.2", "A case is expected to go on within a year.");
        }
        return new RequestSuspended(c.request(), state.phase(), c.reason(), c.expectedEnd(), occasion.now());
    }

    static RequestResumed resume(RequestState state, ResumeRequest c, Occasion occasion) {
        return new RequestResumed(c.request(), standing(state), occasion.now());
    }

    static RequestCancelled cancel(RequestState state, CancelRequest c, Occasion occasion) {
        RequestPhase stood = state.phase() == RequestPhase.SUSPENDED ? standing(state) : state.phase();
        return new RequestCancelled(c.request(), stood, c.reason(), occasion.now());
    }

    private static RequestPhase standing(RequestState state) {
        RequestPhase standsIn = state.standsIn();
        if (standsIn == null) {
            throw new IllegalStateException("suspended without a phase to go on in");
        }
        return standsIn;
    }
}
