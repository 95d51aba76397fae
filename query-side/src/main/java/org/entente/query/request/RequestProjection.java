package org.entente.query.request;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What cases there are and where each stands. */
@Configuration(proxyBeanMethods = false)
public class RequestProjection {
    public static final View<RequestRow> REQUESTS = new View<>("request", RequestRow.class, 2, new RequestFold(),
            Columns.<RequestRow>none().text("id", RequestRow::id).text("phase", row -> row.phase().code())
                    .text("category", row -> row.papers().form().category().code()).text("number", RequestRow::number)
                    .text("initiator", RequestRow::initiator).texts("departments", RequestRow::departments)
                    .texts("parties", RequestRow::parties).texts("liaisons", RequestRow::liaisons));
    static final View<RevisionRow> REVISIONS = new View<>("request_revision", RevisionRow.class, 1, new RevisionFold(),
            Columns.<RevisionRow>none().text("request", RevisionRow::request));
    static final View<AnswerRow> ANSWERS = new View<>("confirmation", AnswerRow.class, 1, new AnswerFold(),
            Columns.<AnswerRow>none().text("request", AnswerRow::request).text("department", AnswerRow::department));

    public static final View<ObjectionRow> OBJECTIONS = new View<>("objection", ObjectionRow.class, 1,
            new ObjectionFold(),
            Columns.<ObjectionRow>none().text("request", ObjectionRow::request)
                    .text("department", ObjectionRow::department).text("state", row -> row.state().code()));

    @Bean
    View<RequestRow> requestView() {
        return REQUESTS;
    }

    @Bean
    View<RevisionRow> revisionView() {
        return REVISIONS;
    }

    @Bean
    View<AnswerRow> answerView() {
        return ANSWERS;
    }

    @Bean
    View<ObjectionRow> objectionView() {
        return OBJECTIONS;
    }
}
