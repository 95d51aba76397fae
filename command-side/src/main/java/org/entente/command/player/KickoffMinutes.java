package org.entente.command.player;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.Minutes.AgendaItem;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.text.Text;

/** The minutes of a kickoff, filled from what the case's file says: the three points of the agenda (handbook 1.3 B4). */
final class KickoffMinutes {
    private static final Text DUTIES = new Text("各部门说明职责边界、可投入资源与风险",
            "each department states its scope of responsibility, the resources it can give and its risks");
    private static final Text JOINT_PLAN = new Text("共同编制协同执行方案", "write the execution plan together");

    private final Scenario scenario;

    KickoffMinutes(Scenario scenario) {
        this.scenario = scenario;
    }

    Minutes by(PersonId recorder, Cast cast) {
        Text subject = new Text(scenario.title().zh() + "：首次协同会议", scenario.title().en() + ": kickoff meeting");
        return new Minutes(subject, recorder,
                List.of(new AgendaItem(scenario.background(), scenario.goal(), Text.NONE),
                        new AgendaItem(DUTIES, Text.NONE, Text.NONE), new AgendaItem(JOINT_PLAN, Text.NONE, Text.NONE)),
                items(cast), List.of(), null, List.of());
    }

    private List<MinutesItem> items(Cast cast) {
        List<MinutesItem> items = new ArrayList<>();
        scenario.departments().forEach((one, share) -> items.add(new MinutesItem.DutyBoundary(one, share.duty())));
        scenario.resources().forEach(one -> items.add(new MinutesItem.ResourcePledge(one.from(), one.what(),
                one.amountCny(), one.people())));
        scenario.risks().forEach(one -> items.add(new MinutesItem.Risk(null, new Text(one.zh(), one.en()),
                one.contingency())));
        items.add(new MinutesItem.Decision(JOINT_PLAN));
        LocalDate due = scenario.dates().kickoff().toLocalDate();
        items.add(new MinutesItem.Action("a1", JOINT_PLAN, scenario.lead(), cast.liaison(scenario.lead()), due));
        return items;
    }
}
