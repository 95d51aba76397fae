package org.entente.command.plan;

import org.entente.api.identity.DepartmentId;

/** What tells the obligations of a plan's changes apart: the change, and of an opinion the department that owes it. */
record ChangeSubject(int change, DepartmentId department) {
    private static final String CHANGE = "change-";

    /** Such as {@code change-2}. */
    static String decision(int change) {
        return CHANGE + change;
    }

    /** Such as {@code change-2/sales}. */
    static String opinion(int change, DepartmentId department) {
        return CHANGE + change + "/" + department;
    }

    /** Such as {@code emergency-1}. */
    static String emergency(int number) {
        return "emergency-" + number;
    }

    /** Of an opinion's subject. */
    static ChangeSubject of(String subject) {
        int slash = subject.indexOf('/');
        return new ChangeSubject(Integer.parseInt(subject.substring(CHANGE.length(), slash)),
                new DepartmentId(subject.substring(slash + 1)));
    }
}
