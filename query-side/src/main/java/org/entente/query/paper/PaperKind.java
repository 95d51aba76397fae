package org.entente.query.paper;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;

/** The papers of a case (handbook 1.8), and the company's weekly one. */
public enum PaperKind {
    T1("跨部门协同需求申请表", "Collaboration Request"),
    T2("协同任务分工与进度跟踪表", "Task Assignment and Progress Tracker"),
    T3("协同问题处理记录表", "Issue Record"),
    T4("会议纪要", "Minutes"),
    ROLL_UP("协同进度周汇总", "Weekly Summary");

    /** Those of a case. */
    public static final List<PaperKind> OF_A_CASE = List.of(T1, T2, T3, T4);

    private final Text title;

    PaperKind(String zh, String en) {
        this.title = new Text(zh, en);
    }

    public Text title() {
        return title;
    }

    /** @throws Refusal {@code not-found} unless it is one of a case */
    public static PaperKind of(String code) {
        return OF_A_CASE.stream().filter(one -> one.name().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.notFound(code));
    }
}
