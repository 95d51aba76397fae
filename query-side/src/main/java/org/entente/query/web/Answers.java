package org.entente.query.web;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.entente.query.view.AsOfReader;
import org.entente.query.view.Cursor;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Moment;
import org.entente.query.view.Page;
import org.entente.query.view.Snapshot;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers a GET from one snapshot: waits where asked to, names the position, and says how long the answer stays true. A controller
 * gives the question only.
 */
public final class Answers {
    public static final String POSITION = "Entente-Position";
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final String CALLER = HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.COOKIE + ", "
            + HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT;

    private final AsOfReader reader;
    private final Moments moments;

    public Answers(AsOfReader reader, Moments moments) {
        this.reader = reader;
        this.moments = moments;
    }

    /** One thing that is an aggregate, which {@code atLeast} refers to. Answered with {@code ETag} if {@link Versioned}. */
    public <R> ResponseEntity<R> one(AsOf asOf, String aggregateId, Function<Snapshot, R> question) {
        return answer(asOf, moments.of(asOf, aggregateId), question);
    }

    /** Anything else that is not a list. */
    public <R> ResponseEntity<R> any(AsOf asOf, Function<Snapshot, R> question) {
        return answer(asOf, moments.of(asOf), question);
    }

    /** A page of a list. The question narrows the query by its filters and gives it the list's own order. */
    public <R> ResponseEntity<ListBody<R>> list(AsOf asOf, Paging paging,
            BiFunction<Snapshot, ListQuery, Page<R>> question) {
        Moment moment = moments.of(asOf, paging);
        return reader.read(moments.reached(moment), at -> {
            Page<R> page = question.apply(at, paging.query());
            Cursor next = page.next();
            ResponseEntity.BodyBuilder builder = headed(asOf, at);
            if (next == null) {
                return builder.body(new ListBody<>(page.items(), null, at.position()));
            }
            return builder.header(HttpHeaders.LINK, "<" + asOf.url().from(next.written()) + ">; rel=\"next\"")
                    .body(new ListBody<>(page.items(), next.written(), at.position()));
        });
    }

    private <R> ResponseEntity<R> answer(AsOf asOf, Moment moment, Function<Snapshot, R> question) {
        return reader.read(moments.reached(moment), at -> {
            R answer = question.apply(at);
            ResponseEntity.BodyBuilder builder = headed(asOf, at);
            if (answer instanceof Versioned versioned) {
                builder.eTag("\"" + versioned.version() + "\"");
            }
            return builder.body(answer);
        });
    }

    private static ResponseEntity.BodyBuilder headed(AsOf asOf, Snapshot at) {
        return ResponseEntity.ok().header(POSITION, Long.toString(at.position()))
                .header(HttpHeaders.CONTENT_LOCATION, asOf.url().at(at.position()))
                .header(HttpHeaders.VARY, CALLER)
                .cacheControl(asOf.position() != null ? FOR_EVER : CacheControl.noStore().cachePrivate());
    }
}
