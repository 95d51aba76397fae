package org.entente.query.notice;

import java.util.List;

import org.entente.api.notice.NoticeBook;
import org.entente.query.obligation.ObligationView;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person.
 *
 * @param owed    what the person owes, by the offices and departments that he or she stands for; earliest due first
 * @param owing   what others owe to these
 * @param notices newest first
 * @param next    the id from which older notices go on; null if there are none
 */
record InboxView(List<ObligationView> owed, List<ObligationView> owing, List<NoticeBook.Entry> notices,
        @Nullable Long next, long position) {
    InboxView {
        owed = List.copyOf(owed);
        owing = List.copyOf(owing);
        notices = List.copyOf(notices);
    }
}
