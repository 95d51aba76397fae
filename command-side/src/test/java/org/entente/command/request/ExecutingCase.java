package org.entente.command.request;

import org.entente.api.request.RequestId;

/** A case of product, rnd and sales behind the front door that is executing, for tests of what happens in it. */
public final class ExecutingCase {
    private ExecutingCase() {}

    public static RequestId begun() {
        return new RequestId(InPlanning.executing());
    }
}
