package org.entente.command.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** {@code POST /api/meetings/{id}/minutes}: every status it gives, and what happened. */
class MinutesEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/minutes";

    private static final String BODY = """
                                       {'subject':{'en':'Motor late'},'recorder':'he.jia',
                                        'agenda':[{'points':{'en':'delivery'},'agreement':{'en':'second source'}}],
                                        'items':[{'type':'duty_boundary','department':'rnd','text':{'en':'prototypes'}},
                                         {'type':'decision','text':{'en':'second supplier'}},
                                         {'type':'risk','text':{'en':'late again'}},
                                         {'type':'resource_pledge','department':'legal','what':{'en':'review'},
                                          'amountCny':8000.50},
                                         {'type':'action','content':{'en':'sign'},'department':'sales',
                                          'assignee':'head.sales','dueOn':'2026-03-27'},
                                         {'type':'action','id':'a2','content':{'en':'send'},'department':'rnd',
                                          'assignee':'head.rnd'}],
                                        'unresolved':[{'en':'price'}],
                                        'attachments':['"""
            + "0".repeat(64) + "']}";

    @Test
    void issues_the_minutes_with_200_and_names_the_actions() throws Exception {
        MeetingDoor.held().at("2026-03-24T16:30").accepts(HE_JIA, PATH, BODY, new MinutesIssued(Meetings.MEETING, 1,
                new Minutes(text("Motor late"), HE_JIA,
                        List.of(new Minutes.AgendaItem(text("delivery"), text("second source"), Text.NONE)),
                        List.of(new MinutesItem.DutyBoundary(RND, text("prototypes")),
                                new MinutesItem.Decision(text("second supplier")),
                                new MinutesItem.Risk(null, text("late again"), Text.NONE),
                                new MinutesItem.ResourcePledge(LEGAL, text("review"), new BigDecimal("8000.50"), null),
                                new MinutesItem.Action("a1", text("sign"), SALES, head(SALES),
                                        LocalDate.of(2026, 3, 27)),
                                new MinutesItem.Action("a2", text("send"), RND, head(RND), null)),
                        List.of(text("price")), null, List.of("0".repeat(64))),
                List.of(LEGAL), at("2026-03-25T18:00"), at("2026-03-24T16:30")));
    }

    @Test
    void an_unknown_kind_of_item_is_400() throws Exception {
        MeetingDoor.held().refuses(HE_JIA, PATH, BODY.replace("decision", "opinion"), 400, "");
    }

    @Test
    void only_the_office_issues_them_403() throws Exception {
        MeetingDoor.held().refuses(liaison(RND), PATH, BODY, 403, "role-missing");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.held().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), BODY, 404, "not-found");
    }

    @Test
    void before_the_meeting_and_while_they_are_out_it_is_409() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, BODY, 409, "phase");
        MeetingDoor.minuted().refuses(HE_JIA, PATH, BODY, 409, "phase");
    }

    @Test
    void nameless_people_departments_and_attachments_are_422() throws Exception {
        MeetingDoor.held().refuses(HE_JIA, PATH, BODY.replace("head.sales", "no.body"), 422, "unknown-person");
        MeetingDoor.held().refuses(HE_JIA, PATH, BODY.replace("'legal'", "'nowhere'"), 422, "unknown-department");
        MeetingDoor.held().refuses(HE_JIA, PATH, BODY.replace("0".repeat(64), "0".repeat(63)), 422,
                "attachment-unknown");
    }
}
