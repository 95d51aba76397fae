package org.entente.query.action;

import org.entente.api.identity.DepartmentId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be done with a resource.
 *
 * @param enabled    whether phase and role allow it; finer reasons come out when it is tried with {@code dryRun=true}
 * @param reason     why not; null if enabled
 * @param department the department that it is about, where it is offered because of one
 */
public record Action(String name, String method, String href, boolean enabled, @Nullable Obstacle reason,
        @Nullable DepartmentId department) {
    /**
     * Why something may not be done.
     *
     * @param code   the code of the refusal to expect
     * @param clause where the handbook says so
     * @param text   the same in words
     */
    public record Obstacle(String code, String clause, Text text) {
        static Obstacle phase(String clause) {
            return new Obstacle("phase", clause,
                    new Text("现在所处的阶段还不能或不再能这样做。", "Not possible in the phase that it is in."));
        }

        static Obstacle casePhase(String clause) {
            return new Obstacle("case-phase", clause,
                    new Text("整个协同所处的阶段还不能或不再能这样做。", "Not possible in the phase that the case is in."));
        }

        static Obstacle role() {
            return new Obstacle("role-missing", "1.10",
                    new Text("您的角色不包括这项操作。", "None of your roles permits this."));
        }

        static Obstacle department(String clause) {
            return new Obstacle("wrong-department", clause,
                    new Text("这项操作由其他部门负责。", "This is for other departments to do."));
        }
    }

    public Action(String name, String method, String href, boolean enabled, @Nullable Obstacle reason) {
        this(name, method, href, enabled, reason, null);
    }

    /** The same because of this department. */
    public Action about(DepartmentId one) {
        return new Action(name, method, href, enabled, reason, one);
    }
}
