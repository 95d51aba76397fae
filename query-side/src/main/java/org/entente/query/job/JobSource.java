package org.entente.query.job;

import java.util.Optional;

/** Somebody who has jobs. Every bean of this type is asked. */
@FunctionalInterface
public interface JobSource {
    Optional<JobView> find(String id);
}
