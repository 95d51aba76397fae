package org.entente.query.hint;

import java.util.Locale;

import org.entente.api.text.Text;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a hint is about, with the clause behind it and its words. */
public enum HintCode {
    DEPARTMENT_OFTEN_INVOLVED("1.2 A4", "相似的%2$d项协同中，%1$s参与了%3$d项，是否需要加入？",
            "%1$s took part in %3$d of %2$d similar cases; is it needed here?"),
    RESOURCE_NOT_AGREED("1.2", "%s不是参与部门，所列资源未获承诺；请将其加入参与部门。",
            "Not agreed: %s takes no part and cannot promise it; add the department."),
    GOAL_NOT_MEASURABLE("1.2", "目标没有可衡量的数字，请写明按什么评判。", "The goal names no figure; say by what it is judged."),
    GOAL_VAGUE("1.2", "“%s”不是日期，请写明到哪一天。", "\"%s\" is no date; say by which day."),
    MILESTONES_MISSING("1.8 T1", "尚未列出关键节点。", "No key milestone is named yet."),
    DELIVERY_STANDARD_MISSING("1.8 T1", "尚未写明怎样算完成。", "It is not said yet how «done» is judged."),
    PHONE_MISSING("1.8 T1", "尚未填写申请人电话。", "The applicant's phone is not given yet."),
    END_BEFORE_KICKOFF("1.2 A4", "按各环节时限，启动会可能到%s才召开，晚于期望完成日期。",
            "By the limits of each step the kickoff may be held as late as %s, after the expected completion."),
    END_BEFORE_PLAN("1.2 A4", "按各环节时限，执行方案可能到%s才形成，晚于期望完成日期。",
            "By the limits of each step the plan may be circulated as late as %s, after the expected completion."),
    MILESTONE_BEFORE_KICKOFF("1.2 A4", "按各环节时限，启动会可能到%s才召开，晚于该节点。",
            "By the limits of each step the kickoff may be held as late as %s, after this milestone.");

    private final String clause;
    private final String zh;
    private final String en;

    HintCode(String clause, String zh, String en) {
        this.clause = clause;
        this.zh = zh;
        this.en = en;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String clause() {
        return clause;
    }

    /** The words about something that has a name in both languages. */
    Text about(Text name, Object... more) {
        return new Text(worded(zh, name.zh(), more), worded(en, name.en(), more));
    }

    Text words() {
        return new Text(zh, en);
    }

    private static String worded(String pattern, String name, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = name;
        System.arraycopy(more, 0, all, 1, more.length);
        return String.format(Locale.ROOT, pattern, all);
    }
}
