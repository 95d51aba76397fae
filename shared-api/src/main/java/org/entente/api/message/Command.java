package org.entente.api.message;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Something asked of one aggregate. */
public interface Command {
    /** The raw id of the aggregate that decides. */
    @JsonIgnore
    String aggregateId();
}
