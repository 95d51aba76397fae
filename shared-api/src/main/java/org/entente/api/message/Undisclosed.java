package org.entente.api.message;

import org.entente.api.identity.DepartmentId;

/**
 * An event about a department that it is not told of (handbook 1.6 E4): neither what it says nor who caused it. Only the
 * director of the Office and auditors read it, and whoever caused it.
 */
public interface Undisclosed {
    /** The department concerned. */
    DepartmentId judged();
}
