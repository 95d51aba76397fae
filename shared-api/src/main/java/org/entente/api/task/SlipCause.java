package org.entente.api.task;

import java.util.Locale;

import org.entente.api.text.Text;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why an item comes late or stands still: one word to count by, beside the explanation in words (handbook 1.4 C2). */
public enum SlipCause {
    SUPPLIER("供应商", "Supplier"),
    STAFFING("人手", "Staffing"),
    /** The report names the department. */
    WAITING_FOR_DEPARTMENT("等待其他部门", "Waiting for a department"),
    QUALITY("质量", "Quality"),
    EQUIPMENT("设备", "Equipment"),
    APPROVAL("审批", "Approval"),
    SCOPE("范围变化", "Scope"),
    ESTIMATE("估算", "Estimate"),
    /** Customers, authorities, weather: outside the company, and no supplier. */
    EXTERNAL("外部", "External"),
    /** An issue of the case stands in its way. */
    ISSUE("问题", "Issue"),
    OTHER("其他", "Other");

    private final Text label;

    SlipCause(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
