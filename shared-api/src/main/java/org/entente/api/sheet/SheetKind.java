package org.entente.api.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.text.Text;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which sheets come back. */
public enum SheetKind {
    /** The work items of a case. */
    ITEMS("工作项清单", "Work items", List.of(SheetColumn.NUMBER, SheetColumn.DEPARTMENT, SheetColumn.PLAN_TASK,
            SheetColumn.TITLE_ZH, SheetColumn.TITLE_EN, SheetColumn.ASSIGNEE, SheetColumn.FIRST_WEEK,
            SheetColumn.LAST_WEEK, SheetColumn.PLANNED_START, SheetColumn.PLANNED_END, SheetColumn.STATUS,
            SheetColumn.PERCENT, SheetColumn.NEW_END, SheetColumn.CAUSE, SheetColumn.WAITING_FOR, SheetColumn.NOTE_ZH,
            SheetColumn.NOTE_EN)),
    /** What one person has to report in one week. */
    WEEK("每周进度更新", "Weekly update", List.of(SheetColumn.NUMBER, SheetColumn.CASE, SheetColumn.DEPARTMENT,
            SheetColumn.TITLE_ZH, SheetColumn.TITLE_EN, SheetColumn.ASSIGNEE, SheetColumn.FIRST_WEEK,
            SheetColumn.LAST_WEEK, SheetColumn.PLANNED_END, SheetColumn.STATUS, SheetColumn.PERCENT,
            SheetColumn.NEW_END, SheetColumn.CAUSE, SheetColumn.WAITING_FOR, SheetColumn.NOTE_ZH, SheetColumn.NOTE_EN));

    private final Text title;
    private final List<SheetColumn> columns;

    SheetKind(String zh, String en, List<SheetColumn> columns) {
        this.title = new Text(zh, en);
        this.columns = columns;
    }

    public Text title() {
        return title;
    }

    /** In the order in which they are written; read in any order. */
    public List<SheetColumn> columns() {
        return columns;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
