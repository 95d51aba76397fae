package org.entente.command.shell;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;

import org.entente.api.text.Text;

/** The texts of the samples, in Chinese and English, by the field's name. */
final class SampleWords {
    private static final String[] ELSE = {"以双方书面确认为准。", "As both sides confirm in writing."};
    private static final Map<String, String[]> WORDS = Map.ofEntries(
            words("title", "A9 空气净化器上市", "Launch of the air purifier A9"),
            words("background", "竞品已在二月上市。", "The competitor launched in February."),
            words("goal", "七月三日前首批 5,000 台交付。", "The first 5,000 units are delivered by 3 July."),
            words("subGoals", "五月一日前冻结设计", "The design is frozen by 1 May"),
            words("measure", "直通率不低于 96%", "A first-pass yield of at least 96%"),
            words("deliveryStandard", "样机通过 72 小时老化测试。", "The prototypes pass a 72-hour burn-in."),
            words("situation", "周六夜间车间起火，人员已撤离。", "A fire on a Saturday night; everybody is out."),
            words("remark", "已核对", "Looked into"),
            words("deliverable", "冻结的设计图纸", "The frozen drawings"),
            words("duty", "结构设计与试产支持", "Structural design, support of the pilot run"),
            words("what", "试产样机 20 台", "20 prototypes for the pilot run"),
            words("resources", "老化房每周两天", "Two days a week in the burn-in room"),
            words("coordination", "每周五下午例会", "A sync every Friday afternoon"),
            words("risk", "滤网供应商延期", "The supplier of the filters is late"),
            words("contingency", "启用备选供应商", "Use the second supplier"),
            words("why", "关键模具延期到货", "A mould that everything waits for comes late"),
            words("alternatives", "外协加工，费用多三成", "Work outside, at a third more"),
            words("dates", "设计冻结推迟两周", "The design freeze moves by two weeks"),
            words("supplement", "供应商确认五月八日到货", "The supplier confirmed 8 May"),
            words("remarks", "试产排期需同步调整", "The pilot run is to be moved as well"),
            words("needed", "模具到货的书面确认", "A written confirmation of the mould"),
            words("done", "已改用备选供应商", "Switched to the second supplier"),
            words("trigger", "四月十日仍未到货", "Nothing has arrived by 10 April"),
            words("subject", "A9 上市启动会", "Kickoff of the launch of A9"),
            words("points", "试产排期", "Schedule of the pilot run"),
            words("agreement", "四月二十日开始试产", "The pilot run begins on 20 April"),
            words("disagreement", "产线夜班人数未定", "How many work at night is open"),
            words("decisions", "由研发部牵头排查", "R&D leads the search for the cause"),
            words("content", "提交试产计划", "Hand in the plan of the pilot run"),
            words("unresolved", "夜班人数", "People at night"),
            words("note", "滤网晚到两天", "The filters come two days late"),
            words("description", "市场数据迟到，样机参数无法冻结。", "The market data are late; the parameters cannot be frozen."),
            words("impact", "设计冻结推迟一周", "The design freeze moves by a week"),
            words("consequence", "七月三日的日期有风险", "The date of 3 July is at risk"),
            words("proposal", "先用二月的数据", "Use the data of February first"),
            words("how", "已停用批次 240311", "Batch 240311 is no longer used"),
            words("report", "上午已对接两家供应商。", "Two suppliers were talked to in the morning."),
            words("reasons", "数据源于外部机构，无法提前。", "The data come from outside and cannot be had earlier."),
            words("result", "数据已补齐，参数冻结。", "The data are complete, the parameters frozen."),
            words("comment", "已复核，同意关闭。", "Checked; it may be closed."),
            words("cause", "供应商更换了滤材。", "The supplier changed the filter medium."),
            words("responseTimes", "通知 12 分钟，控制 1 小时 40 分", "Notice 12 minutes, containment 1 h 40 min"),
            words("cost", "约 8 万元", "About CNY 80,000"),
            words("improvements", "滤材变更需提前会签。", "A change of the medium is to be signed beforehand."),
            words("reason", "下周三前数据仍不齐。", "The data will not be complete before Wednesday."));

    private SampleWords() {}

    /** A bilingual text, or both languages in one string. */
    static Optional<Object> of(Type type, String owner, String name) {
        String[] words = WORDS.getOrDefault(name, ELSE);
        if (type == String.class) {
            return Optional
                    .of(name.equals("zh") ? words[0] : name.equals("en") ? words[1] : words[0] + " / " + words[1]);
        }
        return type == Text.class ? Optional.of(new Text(words[0], words[1])) : Optional.empty();
    }

    private static Map.Entry<String, String[]> words(String name, String zh, String en) {
        return Map.entry(name, new String[]{zh, en});
    }
}
