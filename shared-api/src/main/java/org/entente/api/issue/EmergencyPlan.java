package org.entente.api.issue;

import java.util.List;
import java.util.Optional;

import org.entente.api.identity.Role;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.text.Text;

/**
 * The company's standing emergency plan as a checklist. A critical report or raise starts the version in force
 * (handbook 1.5); the targets of its steps are shown, and nobody owes them.
 *
 * @param version the publication it came with; 0 for the one that is shipped
 */
public record EmergencyPlan(long version, List<EmergencyStep> steps) {
    /** What is in force until a company publishes its own. */
    public static final EmergencyPlan STANDARD = new EmergencyPlan(0, List.of(
            new EmergencyStep("make-safe", new Text("先救人、断电停机、疏散并隔离现场",
                    "Save people first; cut the power, stop machines, clear and seal off the place"), Role.HEAD, 5,
                    null),
            new EmergencyStep("alarm", new Text("需要时拨打119、120、110",
                    "Call fire brigade, ambulance or police where needed"), Role.HEAD, 10, null),
            new EmergencyStep("call-general-manager", new Text("电话报告总经理",
                    "Call the general manager"), Role.DIRECTOR, 30, ObligationCode.CRITICAL_NOTICE),
            new EmergencyStep("statutory-question", new Text("判断是否属于须依法上报的生产安全事故",
                    "Decide whether the law wants the accident reported"), Role.DIRECTOR, 45, null),
            new EmergencyStep("convene-team", new Text("召集应急小组，总经理任指挥",
                    "Convene the emergency response team, the general manager in command"), Role.DIRECTOR, 60,
                    ObligationCode.CRITICAL_TEAM),
            new EmergencyStep("secure-evidence", new Text("保护现场，拍照留存证据",
                    "Secure the evidence: photographs, records, samples"), Role.LIAISON, 90, null),
            new EmergencyStep("contain", new Text("控制或隔离危险",
                    "Contain the danger"), Role.HEAD, 120, ObligationCode.CRITICAL_CONTAIN),
            new EmergencyStep("inform-concerned", new Text("统一口径，告知受影响的客户与部门",
                    "Tell customers and departments concerned, in agreed words"), Role.DIRECTOR, 180, null),
            new EmergencyStep("written-report", new Text("提交书面报告",
                    "File the written report"), Role.DIRECTOR, 240, ObligationCode.CRITICAL_REPORT)));

    public EmergencyPlan {
        steps = List.copyOf(steps);
    }

    public Optional<EmergencyStep> step(String id) {
        return steps.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
