package org.entente.command.delivery;

import java.util.List;

import org.entente.api.notice.NoticeKind;

/** The webhooks that want to hear of something. */
@FunctionalInterface
public interface Subscribers {
    /** Their ids. */
    List<String> of(NoticeKind kind);
}
