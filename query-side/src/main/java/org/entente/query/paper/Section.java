package org.entente.query.paper;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.text.Text;

/** A part of a paper under a heading of its own. */
public sealed interface Section {
    Text heading();

    /** Labelled fields: long ones take a row, short ones share one by two; one without a partner counts as long. */
    record Fields(Text heading, List<Field> fields) implements Section {
        public Fields {
            fields = paired(fields);
        }

        private static List<Field> paired(List<Field> fields) {
            List<Field> paired = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                Field one = fields.get(i);
                boolean hasPartner = i + 1 < fields.size() && !fields.get(i + 1).isLong();
                if (!one.isLong() && hasPartner) {
                    paired.add(one);
                    paired.add(fields.get(++i));
                } else {
                    paired.add(new Field(one.label(), one.value(), true));
                }
            }
            return List.copyOf(paired);
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
