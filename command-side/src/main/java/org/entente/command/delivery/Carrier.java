package org.entente.command.delivery;

import java.util.List;

import org.entente.api.notice.NoticeChannel;

/** Carries notices by one channel to the other side. */
public interface Carrier {
    NoticeChannel channel();

    /**
     * Sends them to their one recipient, together.
     *
     * @throws NotDelivered if the other side did not take it
     */
    void carry(List<Delivery> deliveries);

    /** The state after the other side took it: {@code sent} where that is not yet the recipient. */
    String stateAfter();
}
