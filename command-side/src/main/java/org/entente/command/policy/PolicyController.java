package org.entente.command.policy;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.PersonId;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyCommand.WithdrawPublication;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.Category;
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

/** New versions of the company's limits, for all or for a category (handbook 1.7). */
@RestController
@RequestMapping("/api/policies")
@Tag(name = "Rules")
final class PolicyController {
    private final CommandAnswers answers;
    private final PublicationPreview previews;

    PolicyController(CommandAnswers answers, PublicationPreview previews) {
        this.answers = answers;
        this.previews = previews;
    }

    /**
     * What the new version sets.
     *
     * @param category null for the company
     * @param from     the day from which it is in force; null for at once
     */
    record PolicyVersionBody(@Nullable Category category, @Nullable Map<LimitKey, Budget> values,
            @Nullable Map<PolicySwitch, Boolean> switches, String reason, @Nullable LocalDate from) {
        private PublishLimits command() {
            return new PublishLimits(category, SettableLimit.orNone(values), SettableLimit.orNone(switches), reason,
                    from);
        }
    }

    @PostMapping("/versions")
    @Operation(summary = "Set these limits and switches for the company or a category and leave the others as they are; at once or from a later day")
    @Decides
    ResponseEntity<Answer> publish(@RequestBody PolicyVersionBody body, @Parameter(hidden = true) Instruction by) {
        return answers.decided(body.command(), by);
    }

    @PostMapping("/preview")
    @Operation(summary = "Try a version out: what it would move; nothing is written")
    @Previews
    Preview<PolicyEvent> preview(@RequestBody PolicyVersionBody body, @Parameter(hidden = true) Principal who) {
        return previews.of(body.command(), new PersonId(who.getName()));
    }

    @PostMapping("/versions/{version}/withdrawal")
    @Operation(summary = "Take a version back that is not yet in force")
    @Decides
    ResponseEntity<Answer> withdraw(@PathVariable long version, @RequestBody ReasonBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.decided(new WithdrawPublication(version, body.reason()), by);
    }
}
