package org.entente.query.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.entente.api.notice.NoticeBook;

/** What people were told, in memory; as of its moment only what was told by then. */
public final class ToldNotices implements NoticeBook {
    private final List<Entry> told = new ArrayList<>();

    public void tell(Entry entry) {
        told.add(entry);
    }

    @Override
    public List<Entry> inbox(Asked asked) {
        return told.stream().filter(one -> asked.person() == null || one.person().equals(asked.person()))
                .filter(one -> asked.of() == null || Objects.equals(one.request(), asked.of().value()))
                .filter(one -> asked.before() == null || one.id() < asked.before())
                .filter(one -> !one.toldAt().isAfter(asked.now()))
                .filter(one -> !asked.unread() || one.readAt() == null || one.readAt().isAfter(asked.now()))
                .sorted(Comparator.comparing(Entry::id).reversed()).limit(asked.most()).toList();
    }
}
