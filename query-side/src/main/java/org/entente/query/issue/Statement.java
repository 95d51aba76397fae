package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.identity.DepartmentId;
import org.entente.api.text.Text;

/** A department's written reasons for the ruling. */
public record Statement(DepartmentId department, Text reasons, Instant at) {}
