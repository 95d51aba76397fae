package org.entente.query.paper;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entente.api.text.Text;

/** How a sheet comes out of a printer: A4, as wide as the page, its first rows again on every page, and told from when it is. */
final class Page {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /** Header and footer hold 255 characters each. */
    private static final int LONGEST = 60;
    private static final double MARGIN = 0.5;

    private Page() {}

    /** @param repeated so many rows from the first */
    static void layOut(XSSFSheet sheet, boolean landscape, int repeated, String number, Text title, Paper.Mark mark) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN + MARGIN / 2);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN + MARGIN / 2);
        sheet.setRepeatingRows(new CellRangeAddress(0, repeated - 1, -1, -1));
        sheet.getHeader().setLeft(written(number));
        sheet.getHeader().setCenter(written(title.zh()));
        sheet.getHeader().setRight(
                (mark.drill().prefix(Locale.SIMPLIFIED_CHINESE) + mark.drill().prefix(Locale.ENGLISH)).strip());
        sheet.getFooter().setLeft(written("位置 Position " + mark.position()));
        sheet.getFooter().setCenter("第 &P 页 / 共 &N 页  Page &P of &N");
        sheet.getFooter().setRight(written(LOCAL.format(mark.recordedAt().atZone(mark.zone()))));
    }

    /** An ampersand begins a code. */
    private static String written(String text) {
        String line = text.replaceAll("\\s+", " ");
        return (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line).replace("&", "&&");
    }
}
