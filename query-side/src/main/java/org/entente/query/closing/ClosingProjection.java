package org.entente.query.closing;

import java.util.List;
import java.util.stream.Stream;

import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.Retrospective;
import org.entente.api.text.Text;
import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How cases come to their end, and what the archive is searched by. */
@Configuration(proxyBeanMethods = false)
public class ClosingProjection {
    public static final View<ClosingRow> CLOSINGS = new View<>("closing", ClosingRow.class, 1, new ClosingFold(),
            Columns.<ClosingRow>none().text("id", ClosingRow::id).text("category", row -> row.category().code())
                    .texts("departments", ClosingRow::departments).date("archived_on", ClosingRow::archivedOn)
                    .texts("words", ClosingProjection::words));

    @Bean
    View<ClosingRow> closingView() {
        return CLOSINGS;
    }

    /** What an archived case is found by: number, title, goal and what it taught, in both languages. */
    private static List<String> words(ClosingRow row) {
        return row.archivedOn() == null
                ? List.of()
                : SearchWords.of(Stream.concat(Stream.of(row.number()), Stream.concat(
                        Stream.of(row.title(), row.goal()), lessons(row)).flatMap(
                                one -> Stream.of(one.zh(), one.en()))));
    }

    private static Stream<Text> lessons(ClosingRow row) {
        RetrospectiveHeld held = row.retrospective();
        if (held == null) {
            return Stream.of();
        }
        Retrospective content = held.content();
        return Stream.of(List.of(content.goalAndResult()), content.wentWell(), content.wentBadly(),
                content.causes().stream().flatMap(one -> Stream.concat(Stream.of(one.problem()),
                        one.whys().stream())).toList(),
                held.improvements().stream().map(one -> one.order().content()).toList()).flatMap(List::stream);
    }
}
