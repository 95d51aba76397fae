package org.entente.query.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entente.api.text.Text;
import org.entente.query.paper.Looks.Use;
import org.entente.query.paper.Section.Column;
import org.entente.query.paper.Section.Field;

/** Draws papers as a workbook, one sheet each: Chinese with English beneath, ready to be printed. */
final class PaperBook {
    private static final float LINE = 14f;
    private static final float TALLEST = 409f;
    private static final int UNITS = 256;
    private static final Text NONE = new Text("无", "None");

    private final Book book;
    private final Paper paper;
    private final XSSFSheet sheet;
    private int next;

    private PaperBook(Book book, Paper paper, String name) {
        this.book = book;
        this.paper = paper;
        this.sheet = book.sheet(name);
    }

    /** @param papers at least one */
    static byte[] of(List<Paper> papers) {
        try (Book book = new Book()) {
            for (int i = 0; i < papers.size(); i++) {
                Paper paper = papers.get(i);
                new PaperBook(book, paper, WorkbookUtil.createSafeSheetName(papers.size() == 1
                        ? paper.kind().name()
                        : "%s-%d".formatted(paper.kind().name(), i + 1))).draw();
            }
            return book.bytes(papers.getFirst().mark().recordedAt());
        }
    }

    private void draw() {
        for (int i = 0; i < paper.widths().size(); i++) {
            sheet.setColumnWidth(i, paper.widths().get(i) * UNITS);
        }
        line(Use.TITLE, both(paper.kind().title()));
        line(Use.SUBJECT, paper.mark().drill().prefix(Locale.SIMPLIFIED_CHINESE)
                + paper.mark().drill().prefix(Locale.ENGLISH) + (paper.number().isEmpty() ? "" : paper.number() + "  ")
                + oneLine(paper.subject()));
        boolean isOneTable = paper.sections().size() == 1 && paper.sections().getFirst() instanceof Section.Table;
        for (Section section : paper.sections()) {
            if (!isOneTable) {
                line(Use.SECTION, oneLine(section.heading()));
            }
            switch (section) {
                case Section.Fields fields -> fields(fields.fields());
                case Section.Table table -> table(table);
            }
        }
        Page.layOut(sheet, paper.landscape(), isOneTable ? 3 : 2, paper.number(), paper.kind().title(), paper.mark());
        if (isOneTable) {
            sheet.createFreezePane(0, 3);
        }
    }

    /** Two short fields share a row. */
    private void fields(List<Field> fields) {
        int width = paper.widths().size();
        int label = 2;
        for (int i = 0; i < fields.size(); i++) {
            Field one = fields.get(i);
            List<Cell> cells = new ArrayList<>(List.of(new Cell(Use.LABEL, both(one.label()), label)));
            if (one.isLong()) {
                cells.add(new Cell(one.value(), width - label));
            } else {
                Field other = fields.get(++i);
                cells.add(new Cell(one.value(), width / 2 - label));
                cells.add(new Cell(Use.LABEL, both(other.label()), label));
                cells.add(new Cell(other.value(), width - width / 2 - label));
            }
            row(cells);
        }
    }

    private void table(Section.Table table) {
        List<Column> columns = table.columns();
        row(columns.stream().map(one -> new Cell(Use.HEADING, both(one.heading()), one.width())).toList());
        if (table.rows().isEmpty()) {
            line(Use.TEXT, oneLine(NONE));
        }
        for (List<Value> values : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(new Cell(values.get(i), columns.get(i).width()));
            }
            row(cells);
        }
    }

    private void line(Use use, String text) {
        row(List.of(new Cell(use, text, paper.widths().size())));
    }

    /** A cell over some of the paper's columns. */
    private record Cell(Use use, Value value, int span) {
        Cell(Use use, String text, int span) {
            this(use, new Value.Plain(text), span);
        }

        Cell(Value value, int span) {
            this(Use.TEXT, value, span);
        }
    }

    private void row(List<Cell> cells) {
        XSSFRow row = sheet.createRow(next++);
        int column = 0;
        int lines = 1;
        boolean isTitle = false;
        for (Cell one : cells) {
            int width = paper.widths().subList(column, column + one.span()).stream().mapToInt(Integer::intValue).sum();
            XSSFCell first = row.createCell(column);
            String text = Cells.fill(first, one.use(), one.value(), book.looks(), paper.mark().zone());
            for (int i = 1; i < one.span(); i++) {
                row.createCell(column + i).setCellStyle(first.getCellStyle());
            }
            if (one.span() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column,
                        column + one.span() - 1));
            }
            lines = Math.max(lines, CellText.lines(text, width));
            isTitle |= one.use() == Use.TITLE;
            column += one.span();
        }
        row.setHeightInPoints(Math.min(TALLEST, (isTitle ? LINE + LINE / 2 : LINE) * lines + LINE / 2));
    }

    private static String both(Text text) {
        return text.zh() + "\n" + text.en();
    }

    private static String oneLine(Text text) {
        return text.zh().isEmpty() || text.en().isEmpty() || text.zh().equals(text.en())
                ? text.zh().isEmpty() ? text.en() : text.zh()
                : text.zh() + " " + text.en();
    }
}
