package org.entente.command.meeting;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.CompleteAction;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.NameSubstitute;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingCommand.ShareForOffice;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.request.RequestId;
import org.entente.api.text.Bounds;
import org.entente.command.meeting.MeetingBodies.AttendanceBody;
import org.entente.command.meeting.MeetingBodies.CompletionBody;
import org.entente.command.meeting.MeetingBodies.DepartmentMaterialsBody;
import org.entente.command.meeting.MeetingBodies.MaterialsBody;
import org.entente.command.meeting.MeetingBodies.MeetingBody;
import org.entente.command.meeting.MeetingBodies.MeetingCancellationBody;
import org.entente.command.meeting.MeetingBodies.MinutesAnswerBody;
import org.entente.command.meeting.MeetingBodies.MinutesConfirmedBody;
import org.entente.command.meeting.MeetingBodies.MinutesObjectedBody;
import org.entente.command.meeting.MeetingBodies.OfficeMaterialsBody;
import org.entente.command.meeting.MeetingBodies.ReschedulingBody;
import org.entente.command.meeting.MeetingBodies.SubstituteBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Consents;
import org.entente.command.web.Creates;
import org.entente.command.web.Instruction;
import org.entente.command.web.NoFields;
import org.entente.command.web.OwnDepartment;
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

/** Meetings from their date to their confirmed minutes (handbook 1.3). */
@RestController
@RequestMapping("/api")
@Tag(name = "Meetings")
final class MeetingController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    MeetingController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    /** The kickoff of a case is awaited from the confirmation on, under an id of its own; any other meeting is new. */
    @PostMapping("/requests/{id}/meetings")
    @Operation(summary = "Give the kickoff its date, or call another meeting")
    @Creates
    ResponseEntity<Answer> schedule(@PathVariable RequestId id, @RequestBody MeetingBody body,
            @Parameter(hidden = true) Instruction by) {
        MeetingId meeting = body.kind() == MeetingKind.KICKOFF
                ? MeetingId.kickoffOf(id)
                : new MeetingId(by.newId(MeetingId.PREFIX));
        return answers.created(new ScheduleMeeting(meeting, id, body.kind(), body.slot(), body.chair(),
                Bounds.list("attendees", body.attendees()), body.issue(), body.waiverReason()), by, "/api/meetings");
    }

    @PostMapping("/meetings/{id}/rescheduling")
    @Operation(summary = "Move the meeting to another time or place")
    @Changes
    ResponseEntity<Answer> reschedule(@PathVariable MeetingId id, @RequestBody ReschedulingBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Reschedule(id, body.slot(), body.reason(), body.waiverReason()), by);
    }

    @PostMapping("/meetings/{id}/cancellation")
    @Operation(summary = "Cancel the meeting; a kickoff stays owed")
    @Changes
    ResponseEntity<Answer> cancel(@PathVariable MeetingId id, @RequestBody MeetingCancellationBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new CancelMeeting(id, body.reason()), by);
    }

    @PostMapping("/meetings/{id}/materials")
    @Operation(summary = "Share material with all attendees, for a department or for the Office")
    @Changes
    ResponseEntity<Answer> share(@PathVariable MeetingId id, @RequestBody MaterialsBody body,
            @Parameter(hidden = true) Instruction by) {
        MeetingCommand shared = switch (body) {
            case DepartmentMaterialsBody it ->
                new ShareMaterials(id, own.of(it.department(), by, id.value()), it.materials());
            case OfficeMaterialsBody it -> new ShareForOffice(id, it.materials());
        };
        return answers.changed(shared, by);
    }

    @PostMapping("/meetings/{id}/substitutes")
    @Operation(summary = "Name who comes instead of somebody invited")
    @Changes
    ResponseEntity<Answer> substitute(@PathVariable MeetingId id, @RequestBody SubstituteBody body,
            @Parameter(hidden = true) Instruction by) {
        PersonId person = body.person() == null ? by.person() : body.person();
        return answers.changed(new NameSubstitute(id, person, body.substitute(), body.reason()), by);
    }

    @PostMapping("/meetings/{id}/receipts")
    @Operation(summary = "Confirm to have received invitation and material")
    @Changes
    ResponseEntity<Answer> receive(@PathVariable MeetingId id, @RequestBody(required = false) @Nullable NoFields body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new ConfirmReceipt(id), by);
    }

    @PostMapping("/meetings/{id}/opening")
    @Operation(summary = "Open the meeting when it begins")
    @Changes
    ResponseEntity<Answer> open(@PathVariable MeetingId id, @RequestBody(required = false) @Nullable NoFields body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new OpenMeeting(id), by);
    }

    @PostMapping("/meetings/{id}/attendance")
    @Operation(summary = "Record that the meeting was held and who was there")
    @Changes
    ResponseEntity<Answer> hold(@PathVariable MeetingId id, @RequestBody AttendanceBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new HoldMeeting(id, body.attendance(), body.heldAt()), by);
    }

    @PostMapping("/meetings/{id}/minutes")
    @Operation(summary = "Issue the minutes; again for a new edition")
    @Changes
    ResponseEntity<Answer> issue(@PathVariable MeetingId id, @RequestBody MinutesBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new IssueMinutes(id, body.minutes()), by);
    }

    @PostMapping("/meetings/{id}/minutes-confirmations")
    @Operation(summary = "Confirm an edition of the minutes, or object to it")
    @Consents
    ResponseEntity<Answer> answer(@PathVariable MeetingId id, @RequestBody MinutesAnswerBody body,
            @Parameter(hidden = true) Instruction by) {
        MeetingCommand answer = switch (body) {
            case MinutesConfirmedBody it -> new ConfirmMinutes(id, it.edition());
            case MinutesObjectedBody it -> new ObjectToMinutes(id, it.edition(), it.reason());
        };
        return answers.consented(answer, by);
    }

    @PostMapping("/meetings/{id}/actions/{action}/completion")
    @Operation(summary = "Report an action of the minutes done")
    @Changes
    ResponseEntity<Answer> complete(@PathVariable MeetingId id, @PathVariable String action,
            @RequestBody CompletionBody body, @Parameter(hidden = true) Instruction by) {
        return answers.changed(new CompleteAction(id, action, body.note() == null ? "" : body.note()), by);
    }
}
