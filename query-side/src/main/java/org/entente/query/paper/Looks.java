package org.entente.query.paper;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look; each look is made once, because a workbook holds only so many. */
final class Looks {
    private static final String FONT = "微软雅黑";
    private static final byte[] SHADE = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF4};
    private static final byte[] GREY = {(byte) 0xF4, (byte) 0xF4, (byte) 0xF2};
    private static final byte[] LINE = {(byte) 0x9A, (byte) 0xA5, (byte) 0xB1};

    /** What a cell is for. */
    enum Use {
        TITLE,
        SUBJECT,
        SECTION,
        HEADING,
        LABEL,
        TEXT,
        /** Text that begins like a formula: marked as text, so that it stays text when it is edited. */
        QUOTED,
        DAY,
        MOMENT,
        NUMBER,
        /** Not to be changed by whoever fills in the sheet. */
        FIXED,
        FIXED_NUMBER,
        FIXED_DAY
    }

    private final XSSFWorkbook workbook;
    private final Map<Use, XSSFCellStyle> made = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Use use) {
        return made.computeIfAbsent(use, this::make);
    }

    private XSSFCellStyle make(Use use) {
        return switch (use) {
            case TITLE -> style(16, true, HorizontalAlignment.CENTER);
            case SUBJECT -> style(11, false, HorizontalAlignment.CENTER);
            case SECTION -> bordered(filled(style(11, true, HorizontalAlignment.LEFT), SHADE));
            case HEADING -> bordered(filled(style(9, true, HorizontalAlignment.CENTER), GREY));
            case LABEL -> bordered(filled(style(9, false, HorizontalAlignment.LEFT), GREY));
            case TEXT -> text();
            case QUOTED -> {
                XSSFCellStyle quoted = text();
                quoted.setQuotePrefixed(true);
                yield quoted;
            }
            case DAY -> formatted("yyyy-mm-dd", HorizontalAlignment.LEFT);
            case MOMENT -> formatted("yyyy-mm-dd hh:mm", HorizontalAlignment.LEFT);
            case NUMBER -> formatted("#,##0.##;-#,##0.##", HorizontalAlignment.LEFT);
            case FIXED -> filled(text(), GREY);
            case FIXED_NUMBER -> filled(formatted("0", HorizontalAlignment.LEFT), GREY);
            case FIXED_DAY -> filled(formatted("yyyy-mm-dd", HorizontalAlignment.LEFT), GREY);
        };
    }

    private XSSFCellStyle text() {
        XSSFCellStyle style = bordered(style(10, false, HorizontalAlignment.LEFT));
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFCellStyle formatted(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = bordered(style(10, false, alignment));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle style(int points, boolean bold, HorizontalAlignment alignment) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        XSSFColor line = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }
}
