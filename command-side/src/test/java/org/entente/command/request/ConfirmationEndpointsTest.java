package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestId;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.consenting;
import static org.entente.command.web.FrontDoor.replacing;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Which commands the answers of departments stand for; none needs a version. */
class ConfirmationEndpointsTest {
    private static final RequestId REQUEST = new RequestId("REQ-1");
    private static final DepartmentId FINANCE = new DepartmentId("finance");

    private final FrontDoor door = FrontDoor.to(ConfirmationController::new);

    @Test
    void the_path_names_the_department_of_a_liaison() throws Exception {
        door.mvc().perform(replacing("/api/requests/REQ-1/liaisons/it", "{'liaison':'two.hats'}"))
                .andExpect(status().isOk());
        assertThat(door.desk().commands())
                .containsExactly(new NameLiaison(REQUEST, new DepartmentId("it"), new PersonId("two.hats")));
    }

    @Test
    void a_department_confirms_the_revision_that_it_read() throws Exception {
        door.mvc().perform(consenting("/api/requests/REQ-1/confirmations", "{'answer':'confirm','revision':2}"))
                .andExpect(status().isOk());
        assertThat(door.desk().commands()).containsExactly(new Confirm(REQUEST, FINANCE, 2));
    }

    @Test
    void an_objection_is_concrete() throws Exception {
        door.mvc().perform(consenting("/api/requests/REQ-1/confirmations",
                """
                {'answer':'object','revision':2,
                 'adjustments':[{'field':'desiredEnd','from':'30 June','to':'31 July','reason':'Audit'}]}
                """)).andExpect(status().isOk());
        assertThat(door.desk().commands()).containsExactly(new ObjectToPart(REQUEST, FINANCE, 2,
                List.of(new Adjustment("desiredEnd", "30 June", "31 July", "Audit"))));
    }

    @Test
    void a_confirmation_without_its_revision_is_none() throws Exception {
        door.mvc().perform(consenting("/api/requests/REQ-1/confirmations", "{'answer':'confirm'}"))
                .andExpect(status().isBadRequest());
        assertThat(door.desk().orders()).isEmpty();
    }
}
