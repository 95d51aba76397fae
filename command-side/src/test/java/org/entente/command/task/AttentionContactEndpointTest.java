package org.entente.command.task;

import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.AttentionEvent.ContactNoted;
import org.entente.api.task.ContactWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/tasks/{id}/attention/contacts: the Office notes what the responsible department said about a flagged item. */
class AttentionContactEndpointTest {
    private static final String CONTACTS = TaskDoor.PATH + "/attention/contacts";
    private static final String CONTACT = "{'spokenTo':'liaison.rnd','way':'phone','note':{'en':'on Thursday'}}";

    @Test
    void the_office_notes_the_contact_and_meets_what_it_owed() throws Exception {
        TaskDoor door = TaskDoor.flagged();

        door.post("he.jia", CONTACTS, CONTACT).andExpect(status().isOk()).andExpect(header().exists("ETag"));
        assertThat(door.brought()).containsExactly(new ContactNoted(Items.TASK, Items.MARCH_23, HE_JIA, liaison(RND),
                ContactWay.PHONE, text("on Thursday"), at("2026-03-23T10:00:01")));
        assertThat(door.last()).hasAtLeastOneElementOfType(ObligationMet.class);
    }

    @Test
    void nobody_but_the_office_does() throws Exception {
        TaskDoor door = TaskDoor.flagged();

        door.refused(403, "role-missing", door.post("liaison.rnd", CONTACTS, CONTACT));
        door.refused(403, "role-missing", door.post("han.zhiyuan", CONTACTS, CONTACT));
    }

    @Test
    void only_about_a_flagged_item_of_a_running_case() throws Exception {
        TaskDoor unflagged = TaskDoor.started();
        TaskDoor suspended = TaskDoor.flagged().caseIs(RequestPhase.SUSPENDED);

        unflagged.refused(409, "not-flagged", unflagged.post("he.jia", CONTACTS, CONTACT));
        suspended.refused(409, "case-phase", suspended.post("he.jia", CONTACTS, CONTACT));
        unflagged.refused(404, "not-found",
                unflagged.post("he.jia", TaskDoor.NOWHERE + "/attention/contacts", CONTACT));
    }

    @Test
    void with_somebody_of_the_company_and_with_what_was_learnt() throws Exception {
        TaskDoor door = TaskDoor.flagged();

        door.refused(422, "unknown-person", door.post("he.jia", CONTACTS, CONTACT.replace("liaison.rnd", "no.one")));
        door.refused(422, "text-missing", door.post("he.jia", CONTACTS, CONTACT.replace("on Thursday", " ")));
    }

    @Test
    void who_did_not_see_what_is_there_is_refused_and_so_is_a_request_without_a_key_of_its_own() throws Exception {
        TaskDoor door = TaskDoor.flagged();

        door.refused(412, "stale-version", door.post("he.jia", CONTACTS, CONTACT, "If-Match", "\"0\""));
        door.refused(400, "if-match-malformed", door.post("he.jia", CONTACTS, CONTACT, "If-Match", "*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'spokenTo':'liaison.rnd','way':'pigeon','note':{'en':'x'}}",
            "{'spokenTo':'liaison.rnd','way':'phone','note':{'en':'x'},'at':'noon'}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        TaskDoor door = TaskDoor.flagged();

        door.refused(400, "", door.post("he.jia", CONTACTS, body));
    }
}
