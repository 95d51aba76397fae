package org.entente.server.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.entente.api.text.Text;
import org.entente.query.paper.Paper;
import org.entente.query.paper.Section;
import org.entente.query.paper.Value;

/**
 * A paper in one language, as the page shows it.
 *
 * @param heading its own name, such as Collaboration Request
 * @param file    its name and number in a line, for the window's title
 * @param banner  says if all of it is a rehearsal; else empty
 */
record PaperPage(Words heading, String number, Words subject, String file, boolean landscape, String banner,
        long position, String recordedAt, List<Part> parts) {
    private static final int SHARES = 50;

    /**
     * A text.
     *
     * @param lang   the other language where nothing was written in the reader's; else empty
     * @param isFact a day, moment or number, which is not broken over lines
     */
    record Words(String text, String lang, boolean isFact) {
        Words(String text, String lang) {
            this(text, lang, false);
        }
    }

    /** A part under a heading: fields, or a table. */
    record Part(Words heading, boolean isTable, List<Field> fields, List<Column> columns, List<List<Words>> rows) {}

    /** @param share of the page's width, in 50ths */
    record Column(Words heading, long share) {}

    record Field(Words label, Words value, boolean isLong) {}

    static PaperPage of(Paper paper, Locale locale) {
        Translation in = new Translation(locale, paper.mark().zone());
        List<Part> parts = new ArrayList<>();
        for (Section section : paper.sections()) {
            parts.add(switch (section) {
                case Section.Fields fields -> new Part(in.words(fields.heading()), false, fields.fields().stream()
                        .map(one -> new Field(in.words(one.label()), in.words(one.value()), one.isLong())).toList(),
                        List.of(), List.of());
                case Section.Table table -> new Part(in.words(table.heading()), true, List.of(),
                        columns(table, paper.widths(), in),
                        table.rows().stream().map(row -> row.stream().map(in::words).toList()).toList());
            });
        }
        Words heading = in.words(paper.kind().title());
        return new PaperPage(heading, paper.number(), in.words(paper.subject()),
                paper.mark().drill().prefix(locale) + (heading.text() + " " + paper.number()).strip(),
                paper.landscape(), paper.mark().drill().banner(locale),
                paper.mark().position(), in.words(Value.of(paper.mark().recordedAt())).text(), parts);
    }

    private static List<Column> columns(Section.Table table, List<Integer> widths, Translation in) {
        List<Column> columns = new ArrayList<>();
        double whole = widths.stream().mapToInt(Integer::intValue).sum();
        int at = 0;
        for (Section.Column one : table.columns()) {
            int own = widths.subList(at, at + one.width()).stream().mapToInt(Integer::intValue).sum();
            columns.add(new Column(in.words(one.heading()), Math.max(1, (long) (SHARES * own / whole))));
            at += one.width();
        }
        return columns;
    }

    /** Puts what papers say into one language. */
    private record Translation(Locale locale, ZoneId zone) {
        private static final DateTimeFormatter LOCAL = DateTimeFormatter
                .ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

        Words words(Text text) {
            boolean chinese = locale.getLanguage().equals("zh");
            String wanted = chinese ? text.zh() : text.en();
            if (!wanted.isEmpty()) {
                return new Words(wanted, "");
            }
            String other = chinese ? text.en() : text.zh();
            return new Words(other, other.isEmpty() ? "" : chinese ? "en" : "zh-CN");
        }

        Words words(Value value) {
            return switch (value) {
                case Value.Words words -> words(words.text());
                case Value.Plain plain -> new Words(plain.text(), "");
                case Value.Day day -> new Words(day.day().toString(), "", true);
                case Value.Moment moment -> new Words(LOCAL.format(moment.moment().atZone(zone)), "", true);
                case Value.Amount amount -> new Words(amount.amount().toPlainString(), "", true);
            };
        }
    }
}
