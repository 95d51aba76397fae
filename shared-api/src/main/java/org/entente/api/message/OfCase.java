package org.entente.api.message;

import org.entente.api.request.RequestId;

/** A command that creates something in a case, whose limits apply to it from the first moment. */
public interface OfCase {
    RequestId request();
}
