package org.entente.command.drill;

import org.entente.api.drill.DrillCommand;
import org.entente.command.web.CaseNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/drill/end: the leader ends a drill before its time. */
class DrillEndEndpointTest {
    private static final CaseNode NODE = CaseNode.running();
    private static final String PATH = "/api/drill/end";
    private static final String SCRIPT = """
                                         {'title':{'en':'Fire'},'lastsMinutes':60,'injections':[
                                         {'key':'fire','afterMinutes':30,'request':'%s','department':'rnd','kind':'external_risk',
                                          'urgency':'critical','responsible':['rnd'],'description':{'en':'Fire'},'impact':{'en':'All'}}]}""";

    @AfterEach
    void end() {
        NODE.post("lin.lan", PATH, "");
    }

    @Test
    void it_is_over_and_nothing_comes_up_any_more() {
        assertThat(NODE.post("lin.lan", "/api/drill", SCRIPT.formatted(DrilledCase.agreed(NODE)))).hasStatus(201);
        assertThat(NODE.post("lu.chuan", PATH, "")).hasStatus(200);
        assertThat(NODE.stored(DrillCommand.ID)).endsWith("drill.ended", "alarm.cleared", "alarm.cleared");
        assertThat(NODE.payload(DrillCommand.ID, "drill.ended")).contains("\"early\":true");
    }

    @Test
    void without_a_drill_there_is_nothing_to_end() {
        assertThat(NODE.post("lin.lan", PATH, "")).hasStatus(409).bodyText().isEqualTo("no-drill-running");
    }

    @Test
    void nobody_but_director_and_administrators_may_end_it() {
        assertThat(NODE.post("he.jia", PATH, "")).hasStatus(403).bodyText().isEqualTo("role-missing");
    }

    @Test
    void who_names_an_older_version_is_stale() {
        assertThat(NODE.post("lin.lan", "/api/drill", SCRIPT.formatted(DrilledCase.agreed(NODE)))).hasStatus(201);
        long version = NODE.stored(DrillCommand.ID).size() - 1L;
        assertThat(NODE.post("lin.lan", PATH, "", "If-Match", "\"" + (version + 7) + "\"")).hasStatus(412);
        assertThat(NODE.post("lin.lan", PATH, "", "If-Match", "\"" + version + "\"")).hasStatus(200);
    }
}
