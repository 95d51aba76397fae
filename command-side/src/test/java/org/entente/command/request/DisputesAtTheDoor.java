package org.entente.command.request;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;

/** Requests before a real node about which departments do not agree, and what is sent about that. */
final class DisputesAtTheDoor {
    static final String HEAD_OF_RND = "zheng.hao";
    static final String HEAD_OF_SALES = "peng.lei";
    static final String OBJECTION = "{'answer':'object','revision':1,'adjustments':[{'field':'departments[rnd].duty.en',"
            + "'from':'design','to':'review','reason':'no designers'}]}";
    static final String DECLINED = "{'answer':'decline','reason':'agreed with the board'}";

    private DisputesAtTheDoor() {}

    /** R&D objected to its duty: objection 1. */
    static String objected() {
        String id = AtTheDoor.approved();
        done(object(id));
        return id;
    }

    /** R&D says that it is wrongly listed: objection 1, which waits for the Office. */
    static String referred() {
        String id = AtTheDoor.approved();
        done(NODE.consent(HEAD_OF_RND, path(id, "confirmations"),
                "{'answer':'wrongly-listed','revision':1,'reason':'nothing to develop'}"));
        return id;
    }

    /** The same, and the Office said no. */
    static String ruled() {
        String id = referred();
        done(rule(id, "he.jia", "overruled"));
        return id;
    }

    static MvcTestResult object(String id) {
        return NODE.consent(HEAD_OF_RND, path(id, "confirmations"), OBJECTION);
    }

    static MvcTestResult answer(String id, String person, String body) {
        return NODE.consent(person, path(id, "objections/1/answer"), body);
    }

    static MvcTestResult rule(String id, String person, String outcome) {
        return NODE.post(person, path(id, "objections/1/ruling"),
                "{'outcome':'" + outcome + "','reason':'weighed'}");
    }

    static MvcTestResult appeal(String id, String person, String body) {
        return NODE.post(person, path(id, "objections/1/appeal"), body);
    }

    private static void done(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
    }
}
