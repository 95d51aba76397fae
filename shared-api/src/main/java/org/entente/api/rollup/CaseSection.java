package org.entente.api.rollup;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;

/**
 * One case in a roll-up.
 *
 * @param number such as XT-2026-007; its id where it has none
 * @param phase  at the position
 * @param lead   the department accountable for the whole
 * @param items  those that are open, and those about which something happened since the last roll-up; by status, then
 *               department, then id
 * @param slots  of the weeks covered, and those of other weeks that were missing before or were filled late since the last roll-up
 */
public record CaseSection(RequestId request, String number, Text title, RequestPhase phase, DepartmentId lead,
        Tally tally, List<ItemRow> items, List<SlotRow> slots) {
    public CaseSection {
        items = List.copyOf(items);
        slots = List.copyOf(slots);
    }
}
