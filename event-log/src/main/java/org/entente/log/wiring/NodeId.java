package org.entente.log.wiring;

import java.util.UUID;

/** Name of this process among the nodes. Random: pid and host name, Axon's default, can be the same in two containers. */
public record NodeId(String value) {
    static NodeId random() {
        return new NodeId("node-" + UUID.randomUUID());
    }
}
