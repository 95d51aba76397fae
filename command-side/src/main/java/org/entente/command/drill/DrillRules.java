package org.entente.command.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.drill.DrillCommand;
import org.entente.api.drill.DrillCommand.EndDrill;
import org.entente.api.drill.DrillCommand.StartDrill;
import org.entente.api.drill.DrillEvent;
import org.entente.api.drill.DrillEvent.DrillEnded;
import org.entente.api.drill.DrillEvent.DrillStarted;
import org.entente.api.drill.DrillEvent.IssueInjected;
import org.entente.api.drill.DrillPhases;
import org.entente.api.drill.DrillScript;
import org.entente.api.drill.DrillStart;
import org.entente.api.drill.Injection;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.ObligationStep.ClearAlarm;
import org.entente.command.decision.ObligationStep.SetAlarm;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of drills: each issue of a script comes up at its moment by an alarm, like everything else that falls due. */
public final class DrillRules implements Decider<DrillState, DrillCommand, DrillEvent> {
    private static final String END = "end";
    private static final String INJECTION = "inject-";

    @Override
    public DrillState initial() {
        return DrillState.NONE;
    }

    @Override
    public List<DrillEvent> decide(DrillState state, DrillCommand command, Occasion occasion) {
        if (!DrillPhases.RULES.allows(state.phase(), command.getClass())) {
            throw Refusal.rule(command instanceof StartDrill ? "drill-running" : "no-drill-running", "1.5",
                    command instanceof StartDrill ? "A drill is under way; end it first." : "No drill is under way.")
                    .with("round", state.round());
        }
        return switch (command) {
            case StartDrill asked -> List.of(started(state, asked.script(), occasion));
            case EndDrill asked -> List.of(new DrillEnded(state.round(), true, occasion.now()));
            case DrillCommand.Tick asked -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static DrillStarted started(DrillState state, DrillScript script, Occasion occasion) {
        PlayableScript.require(script, occasion);
        DrillStart start = script.start();
        // DRL-2: it begins at once, or at the next moment that the script describes
        Instant begins = start == null
                ? occasion.now()
                : start.next(occasion.now(), occasion.rules().calendar());
        return new DrillStarted(state.round() + 1, script, begins,
                begins.plus(Duration.ofMinutes(script.lastsMinutes())), occasion.now());
    }

    @Override
    public DrillState evolve(DrillState state, DrillEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(DrillState state, DrillEvent event, Obligations kept, RuleBook book) {
        return switch (event) {
            case DrillStarted e -> alarms(e);
            case IssueInjected e -> List.of();
            case DrillEnded e -> kept.alarms().keySet().stream().sorted().<ObligationStep>map(ClearAlarm::new).toList();
        };
    }

    private static List<ObligationStep> alarms(DrillStarted started) {
        List<ObligationStep> alarms = new ArrayList<>();
        for (Injection one : started.script().injections()) {
            alarms.add(new SetAlarm(INJECTION + one.key(),
                    started.begins().plus(Duration.ofMinutes(one.afterMinutes()))));
        }
        alarms.add(new SetAlarm(END, started.ends()));
        return alarms;
    }

    // DRL-3: what a script injects comes up at its moment, and the drill ends at its own, whoever looks and however late
    @Override
    public List<DrillEvent> rung(DrillState state, Alarm alarm, RuleBook book) {
        if (alarm.name().equals(END)) {
            return List.of(new DrillEnded(state.round(), false, alarm.at()));
        }
        return state.waiting().stream().filter(one -> alarm.name().equals(INJECTION + one.key()))
                .<DrillEvent>map(one -> new IssueInjected(state.round(), one, one.issue(state.round()), alarm.at()))
                .toList();
    }
}
