package org.entente.query.paper;

import java.util.List;

import org.entente.api.text.Text;

/** A part of a paper under a heading of its own. */
public sealed interface Section {
    Text heading();

    /** Labelled fields. */
    record Fields(Text heading, List<Field> fields) implements Section {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** Rows under headed columns; as many cells in a row as columns. */
    record Table(Text heading, List<Column> columns, List<List<Value>> rows) implements Section {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** @param isLong takes the whole width: what people write at length */
    record Field(Text label, Value value, boolean isLong) {}

    /** @param width its share of the paper's columns, see {@link Paper#widths()} */
    record Column(Text heading, int width) {}

    static Field field(String zh, String en, Value value) {
        return new Field(new Text(zh, en), value, false);
    }

    static Field longField(String zh, String en, Value value) {
        return new Field(new Text(zh, en), value, true);
    }

    static Column column(String zh, String en, int width) {
        return new Column(new Text(zh, en), width);
    }
}
