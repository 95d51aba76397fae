package org.entente.command.policy;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.PersonId;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand.RefineCaseLimits;
import org.entente.api.policy.PolicyCommand.WithdrawRefinement;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.RequestId;
import org.entente.command.effect.ReasonBody;
import org.entente.command.preview.Preview;
import org.entente.command.preview.PublicationPreview;
import org.entente.command.web.Answer;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Decides;
import org.entente.command.web.Instruction;
import org.entente.command.web.Previews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Limits of one case's own: departments may refine the process for their case (handbook 1.13). */
@RestController
@RequestMapping("/api/requests/{id}/limits")
@Tag(name = "Rules")
final class CaseLimitsController {
    private final CommandAnswers answers;
    private final PublicationPreview previews;

    CaseLimitsController(CommandAnswers answers, PublicationPreview previews) {
        this.answers = answers;
        this.previews = previews;
    }

    /** @param from the day from which it is in force; null for at once */
    record CaseLimitsBody(@Nullable Map<LimitKey, Budget> values, @Nullable Map<PolicySwitch, Boolean> switches,
            String reason, @Nullable LocalDate from) {
        private RefineCaseLimits command(RequestId id) {
            return new RefineCaseLimits(id, SettableLimit.orNone(values), SettableLimit.orNone(switches), reason, from);
        }
    }

    @PostMapping("/versions")
    @Operation(summary = "Set these limits and switches for this case and leave the others as they are; at once or from a later day")
    @Decides
    ResponseEntity<Answer> refine(@PathVariable RequestId id, @RequestBody CaseLimitsBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.decided(body.command(id), by);
    }

    @PostMapping("/preview")
    @Operation(summary = "Try limits of this case out: what they would move; nothing is written")
    @Previews
    Preview<PolicyEvent> preview(@PathVariable RequestId id, @RequestBody CaseLimitsBody body,
            @Parameter(hidden = true) Principal who) {
        return previews.of(body.command(id), new PersonId(who.getName()));
    }

    @PostMapping("/versions/{version}/withdrawal")
    @Operation(summary = "Take limits of this case back that are not yet in force")
    @Decides
    ResponseEntity<Answer> withdraw(@PathVariable RequestId id, @PathVariable long version,
            @RequestBody ReasonBody body, @Parameter(hidden = true) Instruction by) {
        return answers.decided(new WithdrawRefinement(id, version, body.reason()), by);
    }
}
