package org.entente.api.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.text.Text;

/**
 * The columns of a sheet of work items (handbook 1.8 T2). What is not open to change here is shown so that people know what they
 * fill in.
 */
public enum SheetColumn {
    NUMBER("序号", "No.", 5, false),
    CASE("协同编号", "Case", 14, false),
    DEPARTMENT("部门", "Department", 14, true),
    PLAN_TASK("方案任务号", "Plan task no.", 8, true),
    TITLE_ZH("工作项（中文）", "Work item (Chinese)", 28, true),
    TITLE_EN("工作项（英文）", "Work item (English)", 28, true),
    ASSIGNEE("责任人", "Assignee", 12, true),
    FIRST_WEEK("起始周", "First week", 7, true),
    LAST_WEEK("结束周", "Last week", 7, true),
    PLANNED_START("计划开始", "Planned start", 11, false),
    PLANNED_END("计划完成", "Planned end", 11, false),
    STATUS("进度状态", "Status", 10, true),
    PERCENT("完成百分比", "Percent", 8, true),
    NEW_END("新预计完成日", "New expected date", 12, true),
    CAUSE("原因", "Cause", 12, true),
    WAITING_FOR("等待部门", "Waiting for", 12, true),
    NOTE_ZH("说明（中文）", "Explanation (Chinese)", 32, true),
    NOTE_EN("说明（英文）", "Explanation (English)", 32, true);

    private final Text heading;
    private final int width;
    private final boolean open;

    SheetColumn(String zh, String en, int width, boolean open) {
        this.heading = new Text(zh, en);
        this.width = width;
        this.open = open;
    }

    public Text heading() {
        return heading;
    }

    /** In characters. */
    public int width() {
        return width;
    }

    /** Whether people may change what stands here. */
    public boolean isOpen() {
        return open;
    }

    /** The field's name in reports: {@code newEnd}. */
    public String field() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder field = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            field.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return field.toString();
    }

    /** The heading as it stands in a sheet: Chinese with English beneath. */
    public String written() {
        return heading.zh() + "\n" + heading.en();
    }

    /** The column of this heading: both languages, or either. */
    public static Optional<SheetColumn> named(String heading) {
        String asked = plain(heading);
        return Arrays.stream(values()).filter(one -> asked.equals(plain(one.written()))
                || asked.equals(plain(one.heading.zh())) || asked.equals(plain(one.heading.en()))).findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
