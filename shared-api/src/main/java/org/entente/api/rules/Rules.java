package org.entente.api.rules;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.organization.Organization;
import org.entente.api.policy.Limits;

/** What is in force at one moment. */
public record Rules(WorkingCalendar calendar, Limits limits, Organization organization, Ladder ladder,
        EmergencyPlan emergencyPlan) {}
