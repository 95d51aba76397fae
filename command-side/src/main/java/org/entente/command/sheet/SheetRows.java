package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;
import org.entente.command.sheet.SheetCell.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the rows of a sheet as they come. */
final class SheetRows extends DefaultHandler {
    private static final int LONGEST_VALUE = 64;

    private final SharedTexts texts;
    private final List<SheetGrid.Line> lines = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final TextGathering inline = new TextGathering();
    private SortedMap<Integer, SheetCell> cells = new TreeMap<>();
    private int row;
    private String place = "";
    private String type = "";
    private boolean formula;
    private boolean inValue;
    private int all;

    SheetRows(SharedTexts texts) {
        this.texts = texts;
    }

    SheetGrid grid() {
        return new SheetGrid(lines);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new TreeMap<>();
                if (row > SheetBounds.ROWS + 1) {
                    throw SheetBounds.exceeded("rows", SheetBounds.ROWS);
                }
            }
            case "c" -> {
                String at = attributes.getValue("r");
                place = at == null
                        ? new CellReference(row - 1, cells.isEmpty() ? 0 : cells.lastKey() + 1).formatAsString(false)
                        : at;
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                formula = false;
                value.setLength(0);
                inline.begin();
            }
            case "f" -> formula = true;
            case "v" -> inValue = true;
            default -> inline.enter(name);
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (inValue) {
            int most = type.equals("str") ? SheetBounds.ESCAPED_TEXT + 1 : LONGEST_VALUE;
            value.append(text, from, Math.max(0, Math.min(length, most - value.length())));
        } else {
            inline.add(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> keep(cell());
            case "row" -> {
                if (!cells.isEmpty()) {
                    lines.add(new SheetGrid.Line(row, cells));
                }
            }
            default -> inline.leave(name);
        }
    }

    private SheetCell cell() {
        // PAP-3: a formula is a formula, whatever value was stored beside it
        if (formula) {
            return new SheetCell(place, Kind.FORMULA, "");
        }
        return switch (type) {
            case "s" -> new SheetCell(place, Kind.TEXT, value.isEmpty() ? "" : texts.of(value.toString()));
            case "inlineStr" -> new SheetCell(place, Kind.TEXT, inline.text());
            case "str" -> new SheetCell(place, Kind.TEXT, TextGathering.plain(value.toString()));
            case "n" -> new SheetCell(place, Kind.NUMBER, value.toString());
            default -> new SheetCell(place, Kind.OTHER, value.toString());
        };
    }

    private void keep(SheetCell cell) {
        if (cell.text().isEmpty() && cell.kind() != Kind.FORMULA) {
            return;
        }
        CellReference at = new CellReference(cell.place());
        if (at.getRow() != row - 1) {
            throw new IllegalArgumentException("cell " + cell.place() + " in row " + row);
        }
        if (at.getCol() >= SheetBounds.COLUMNS) {
            throw SheetBounds.exceeded("columns", SheetBounds.COLUMNS);
        }
        all += cell.text().length();
        if (all > SheetBounds.ALL_TEXTS) {
            throw SheetBounds.exceeded("characters", SheetBounds.ALL_TEXTS);
        }
        cells.put((int) at.getCol(), cell);
    }
}
