package org.entente.query.paper;

import java.util.Arrays;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;

/** The papers of a case (handbook 1.8). */
public enum PaperKind {
    T1("跨部门协同需求申请表", "Collaboration Request"),
    T2("协同任务分工与进度跟踪表", "Task Assignment and Progress Tracker"),
    T3("协同问题处理记录表", "Issue Record"),
    T4("会议纪要", "Minutes");

    private final Text title;

    PaperKind(String zh, String en) {
        this.title = new Text(zh, en);
    }

    public Text title() {
        return title;
    }

    /** @throws Refusal {@code not-found} for any other */
    public static PaperKind of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.notFound(code));
    }
}
