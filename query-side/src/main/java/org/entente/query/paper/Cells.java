package org.entente.query.paper;

import java.time.LocalDateTime;
import java.time.ZoneId;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.entente.api.text.Text;
import org.entente.query.paper.Looks.Use;

/** Puts values into cells: days as days, numbers as numbers, and whatever people wrote as text, whatever it looks like. */
final class Cells {
    private static final int DAY = 10;
    private static final int MOMENT = 16;

    private Cells() {}

    /** @return what is to be read there, to find out how much room it takes */
    static String fill(XSSFCell cell, Use use, Value value, Looks looks, ZoneId zone) {
        return switch (value) {
            case Value.Words words -> text(cell, use, both(words.text()), looks);
            case Value.Plain plain -> text(cell, use, plain.text(), looks);
            case Value.Day day -> {
                cell.setCellStyle(looks.of(use == Use.FIXED ? Use.FIXED_DAY : Use.DAY));
                cell.setCellValue(day.day());
                yield "0".repeat(DAY);
            }
            case Value.Moment moment -> {
                cell.setCellStyle(looks.of(Use.MOMENT));
                cell.setCellValue(LocalDateTime.ofInstant(moment.moment(), zone));
                yield "0".repeat(MOMENT);
            }
            case Value.Amount amount -> {
                cell.setCellStyle(looks.of(use == Use.FIXED ? Use.FIXED_NUMBER : Use.NUMBER));
                cell.setCellValue(amount.amount().doubleValue());
                yield amount.amount().toPlainString();
            }
        };
    }

    // PAP-1: what people wrote is text, whatever it looks like, and marked as text where it looks like a formula
    /** What people wrote never becomes a formula, neither now nor when somebody edits it. */
    static String text(XSSFCell cell, Use use, String text, Looks looks) {
        cell.setCellStyle(looks.of(use == Use.TEXT && CellText.isDangerous(text) ? Use.QUOTED : use));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.escaped(text));
        }
        return text;
    }

    private static String both(Text text) {
        return text.zh().isEmpty() || text.en().isEmpty() || text.zh().equals(text.en())
                ? text.zh().isEmpty() ? text.en() : text.zh()
                : text.zh() + "\n" + text.en();
    }
}
