package org.entente.query.story;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.api.notice.NoticeBook;
import org.entente.api.refusal.Refusal;
import org.entente.log.blob.BlobStore;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.query.view.AsOfReader;
import org.entente.query.view.LedgerSource;
import org.entente.query.view.ReadProgress;
import org.entente.query.view.View;
import org.entente.query.view.ViewWriter;
import org.entente.query.view.Views;
import org.entente.query.web.FilterValues;
import org.entente.query.web.QueryWebConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All views and endpoints over one real database, fed from a story. */
public final class QueryBench implements AutoCloseable {
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog", "db/migration/query");
    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private final ToldNotices notices = new ToldNotices();
    private final MockMvcTester http;
    private final CaseLedger ledger;
    private final ViewWriter writer;

    /** @param now what the clock says: local time */
    public QueryBench(CaseLedger ledger, String now) {
        this.ledger = ledger;
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
        AsOfReader reader = new AsOfReader(jdbc, transactions, Clock.fixed(CaseLedger.at(now), ZoneOffset.UTC));
        new AnnotatedBeanDefinitionReader(context).register(Endpoints.class, Refused.class, QueryWebConfiguration.class,
                FilterValues.class);
        context.registerBean(LedgerSource.class, () -> ledger);
        context.registerBean(NoticeBook.class, () -> notices);
        context.registerBean(BlobStore.class, () -> new BlobStore(jdbc));
        context.registerBean(AsOfReader.class, () -> reader);
        context.registerBean(ReadProgress.class, () -> new ReadProgress(reader));
        context.refresh();
        writer = new ViewWriter(jdbc, new TransactionTemplate(transactions), views());
        writer.prepare();
        writer.apply(ledger.all());
        http = MockMvcTester.from(context);
    }

    public Views views() {
        return new Views(context.getBeansOfType(View.class).values().stream().map(view -> (View<?>) view).toList());
    }

    /** Lets the views follow what the ledger was told since. */
    public void catchUp() {
        writer.apply(ledger.all());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Every path that answers, with what answers there. */
    public Map<String, HandlerMethod> endpoints() {
        Map<String, HandlerMethod> endpoints = new TreeMap<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().forEach(path -> endpoints.put(path, method)));
        return endpoints;
    }

    /** What people were told, to be filled by a test. */
    public ToldNotices notices() {
        return notices;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(database.dataSource());
    }

    /** What the machine's owner can do, past all that guards against the service's own mistakes. */
    public JdbcTemplate ownersJdbc() {
        return new JdbcTemplate(database.ownerDataSource());
    }

    public MvcTestResult get(String person, String url) {
        return http.get().uri(URI.create(url)).principal(() -> person).exchange();
    }

    public MvcTestResult post(String person, String url) {
        return http.post().uri(URI.create(url)).principal(() -> person).exchange();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    @Configuration
    @EnableWebMvc
    @ComponentScan({"org.entente.query.access", "org.entente.query.request", "org.entente.query.meeting",
            "org.entente.query.plan", "org.entente.query.task", "org.entente.query.week", "org.entente.query.issue",
            "org.entente.query.obligation", "org.entente.query.organization", "org.entente.query.calendar",
            "org.entente.query.policy", "org.entente.query.attachment", "org.entente.query.board",
            "org.entente.query.history", "org.entente.query.hint", "org.entente.query.template",
            "org.entente.query.job", "org.entente.query.paper", "org.entente.query.rollup",
            "org.entente.query.drill", "org.entente.query.notice", "org.entente.query.closing",
            "org.entente.query.improvement"})
    static class Endpoints {}

    /** The server's own problem bodies are its own matter; here the code is enough. */
    @RestControllerAdvice
    static class Refused {
        @ExceptionHandler
        ResponseEntity<List<String>> refused(Refusal no) {
            return ResponseEntity.status(no.kind().status()).body(List.of(no.code()));
        }
    }
}
