package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.RequestCommand.OpenInHaste;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestUrgency;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.entente.command.web.Answer;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Creates;
import org.entente.command.web.Instruction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Cases opened in haste (handbook 4, item 20). */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "Requests")
final class HasteController {
    private final CommandAnswers answers;

    HasteController(CommandAnswers answers) {
        this.answers = answers;
    }

    /** What is known in a hurry: the initiating department, which leads until its form says otherwise, and who else. */
    record HasteBody(DepartmentId department, @Nullable String number, Text title, List<DepartmentId> departments) {
        RequestForm form() {
            List<DepartmentShare> shares = new ArrayList<>();
            shares.add(new DepartmentShare(department, DepartmentPart.LEAD, Text.NONE));
            Bounds.list("departments", departments).stream().filter(one -> !one.equals(department))
                    .forEach(one -> shares.add(new DepartmentShare(one, DepartmentPart.SUPPORT, Text.NONE)));
            return new RequestForm(title, Category.EMERGENCY, Text.NONE, Text.NONE, List.of(), Text.NONE, null,
                    List.of(), shares, List.of(), RequestUrgency.ORDINARY, Confidentiality.INTERNAL, "");
        }
    }

    @PostMapping("/hasty")
    @Operation(summary = "Open an emergency in haste; it takes critical issues at once, its papers follow")
    @Creates
    ResponseEntity<Answer> open(@RequestBody HasteBody body, @Parameter(hidden = true) Instruction by) {
        RequestId id = new RequestId(by.newId(RequestId.PREFIX));
        return answers.created(new OpenInHaste(id, body.department(), body.number(), body.form()), by,
                "/api/requests");
    }
}
