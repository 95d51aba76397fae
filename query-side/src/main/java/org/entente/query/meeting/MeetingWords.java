package org.entente.query.meeting;

import org.entente.api.meeting.MeetingKind;
import org.entente.api.text.Text;
import org.entente.query.meeting.InvitationCalendar.Entry;

/** What meetings are called by people, in both languages. */
final class MeetingWords {
    private MeetingWords() {}

    /** Such as «XT-2026-007 启动会 / kickoff». */
    static String summary(Entry entry) {
        Text kind = of(entry.meeting().kind());
        Integer week = entry.meeting().week();
        return week == null
                ? "%s %s / %s".formatted(entry.number(), kind.zh(), kind.en())
                : "%s 第%d周%s / %s of week %d".formatted(entry.number(), week, kind.zh(), kind.en(), week);
    }

    private static Text of(MeetingKind kind) {
        return switch (kind) {
            case KICKOFF -> new Text("启动会", "kickoff");
            case WEEKLY_SYNC -> new Text("例会", "sync");
            case COORDINATION -> new Text("协调会", "coordination meeting");
            case TASK_FORCE -> new Text("专项小组会议", "task force");
            case EMERGENCY -> new Text("应急小组会议", "emergency response team");
            case ACCEPTANCE -> new Text("验收会", "acceptance meeting");
            case RETROSPECTIVE -> new Text("总结复盘会", "retrospective");
        };
    }
}
