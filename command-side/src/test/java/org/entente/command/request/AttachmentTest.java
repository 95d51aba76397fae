package org.entente.command.request;

import java.time.Instant;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestCommand.RemoveAttachment;
import org.entente.api.request.RequestEvent.AttachmentAdded;
import org.entente.api.request.RequestEvent.AttachmentRemoved;
import org.entente.command.casework.CaseWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** Rules REQ-23, REQ-24, REQ-25 and REQ-26: who attaches which files to a case, how many, and who takes them off again. */
class AttachmentTest {
    private static final Instant TWO = at("2026-03-03T14:00");
    private static final ContentHash ONE = hash(1);
    private static final RemoveAttachment REMOVAL = new RemoveAttachment(REQUEST, ONE, "wrong file");

    @Test
    void a_participant_attaches_a_file() {
        Requests.approved().when(TWO, asLiaison(RND), add(1))
                .then(new AttachmentAdded(REQUEST, file(1), RND, CaseWorld.liaison(RND), TWO))
                .when(TWO, asHead(SALES), add(2))
                .then(new AttachmentAdded(REQUEST, file(2), SALES, CaseWorld.head(SALES), TWO));
    }

    @Test
    void the_office_attaches_for_no_department() {
        Requests.approved().when(TWO, COORDINATOR, add(1))
                .then(new AttachmentAdded(REQUEST, file(1), null, CaseWorld.HE_JIA, TWO));
    }

    @Test
    void a_department_outside_the_case_attaches_nothing_and_a_stranger_neither() {
        Requests.approved().refused(TWO, asHead(LEGAL), add(1), "not-participant");
        Requests.approved().refused(TWO, new Acting("somebody", Role.LIAISON, RND), add(1), "not-participant");
    }

    @Test
    void before_the_approval_only_the_initiator_and_the_office_attach() {
        Requests.submitted().refused(TWO, asLiaison(RND), add(1), "not-participant");
        Requests.submitted().when(TWO, asLiaison(PRODUCT), add(1)).when(TWO, COORDINATOR, add(2));
    }

    @Test
    void the_same_content_is_attached_once_whatever_it_is_called() {
        AddAttachment renamed = new AddAttachment(REQUEST, new Attachment(ONE, "another.pdf", "application/pdf", 9));

        Requests.approved().when(TWO, asLiaison(RND), add(1)).refused(TWO, asLiaison(SALES), renamed,
                "already-attached");
    }

    @Test
    void what_was_taken_off_may_be_attached_again() {
        Requests.approved().when(TWO, asLiaison(RND), add(1)).when(TWO, asLiaison(RND), REMOVAL)
                .when(TWO, asLiaison(SALES), add(1));
    }

    @Test
    void a_case_has_a_hundred_files_and_no_hundred_and_first() {
        var full = Requests.approved();
        for (int i = 1; i <= 100; i++) {
            full = full.when(TWO, asLiaison(RND), add(i));
        }
        full.refused(TWO, asLiaison(RND), add(101), "too-many-attachments");
        full.when(TWO, asLiaison(RND), REMOVAL).when(TWO, asLiaison(RND), add(101));
    }

    @Test
    void whoever_added_it_takes_it_off_with_a_reason() {
        Requests.approved().when(TWO, asLiaison(RND), add(1)).when(TWO, asLiaison(RND), REMOVAL)
                .then(new AttachmentRemoved(REQUEST, ONE, "wrong file", CaseWorld.liaison(RND), TWO));
    }

    @Test
    void the_office_takes_any_file_off_and_nobody_else_does() {
        Requests.approved().when(TWO, asLiaison(RND), add(1)).refused(TWO, asHead(RND), REMOVAL, "not-yours");
        Requests.approved().when(TWO, asLiaison(RND), add(1)).when(TWO, COORDINATOR, REMOVAL);
    }

    @Test
    void what_is_not_attached_cannot_be_taken_off() {
        Requests.approved().refused(TWO, COORDINATOR, REMOVAL, "not-found");
    }

    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({"0, file-empty", "20971521, file-too-large"})
    void a_file_has_something_in_it_and_at_most_20_mebibytes(long size, String code) {
        Requests.approved().refused(TWO, asLiaison(RND), add("text/plain", size), code);
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(longs = {1, 20_971_520})
    void what_is_between_is_taken(long size) {
        Requests.approved().when(TWO, asLiaison(RND), add("text/plain", size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-msdownload", "application/x-elf", "application/x-sh", "application/x-bat",
            "application/java-archive"})
    void programs_are_not_attached(String mediaType) {
        Requests.approved().refused(TWO, asLiaison(RND), add(mediaType, 7), "file-is-program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "application/zip", "text/html", "image/svg+xml",
            "application/octet-stream"})
    void whatever_people_read_or_unpack_is_attached(String mediaType) {
        Requests.approved().when(TWO, asLiaison(RND), add(mediaType, 7));
    }

    private static AddAttachment add(int number) {
        return new AddAttachment(REQUEST, file(number));
    }

    private static AddAttachment add(String mediaType, long size) {
        return new AddAttachment(REQUEST, new Attachment(ONE, "a", mediaType, size));
    }

    private static Attachment file(int number) {
        return new Attachment(hash(number), "file " + number + ".pdf", "application/pdf", 9);
    }

    private static ContentHash hash(int number) {
        return new ContentHash("%064x".formatted(number));
    }
}
