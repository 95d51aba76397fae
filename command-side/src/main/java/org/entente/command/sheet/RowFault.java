package org.entente.command.sheet;

import java.util.Map;

import org.entente.api.refusal.Refusal;

/**
 * Why a row was refused.
 *
 * @param cell   such as F7; the row's first cell where it is about the whole row
 * @param status that the act by itself would have been answered
 */
record RowFault(String cell, int status, String code, String clause, String detail, Map<String, Object> facts) {
    static RowFault of(String cell, Refusal no) {
        return new RowFault(cell, no.kind().status(), no.code(), no.clause(), no.getMessage(), no.facts());
    }
}
