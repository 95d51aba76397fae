package org.entente.command.request;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.OpenInHaste;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestId;
import org.entente.api.rules.RuleBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of numbers such as XT-2026-007, each given to one request for ever. It writes in the transaction of the
 * command, so a number is taken exactly if the command is accepted; of two that reach for the same number at once, the
 * later one waits for the earlier one's end.
 */
@Component
class RequestNumbers {
    private static final Pattern NUMBER = Pattern.compile("(XT-\\d{4})-(\\d{3,6})");

    private final JdbcClient jdbc;

    RequestNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The command with its number: a stated one is reserved with the draft; a submission gets the one reserved, or the
     * next free one of the year in which it is submitted.
     *
     * @throws Refusal {@code number-taken}, {@code number-malformed}, or {@code number-given} to a request that has one
     */
    RequestCommand numbered(RequestCommand command, Instant now, RuleBook book) {
        if (command instanceof CreateDraft draft && draft.number() != null) {
            reserve(draft.request(), draft.number());
        }
        if (command instanceof OpenInHaste hasty && hasty.number() != null) {
            reserve(hasty.request(), hasty.number());
        }
        return command instanceof Submit submit ? numbered(submit, now, book) : command;
    }

    private Submit numbered(Submit submit, Instant now, RuleBook book) {
        if (submit.number() != null) {
            reserve(submit.request(), submit.number());
            return submit;
        }
        String number = numberOf(submit.request()).orElseGet(() -> allot(submit.request(), yearOf(now, book)));
        return new Submit(submit.request(), submit.department(), number);
    }

    // REQ-3: a number belongs to one request; the creator may state a free one, else the next free one of the year
    private void reserve(RequestId request, String number) {
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches()) {
            throw Refusal.invalid("number-malformed", "1.8", "A number is like XT-2026-007.").with("number", number);
        }
        Optional<String> own = numberOf(request);
        if (own.isPresent()) {
            if (own.get().equals(number)) {
                return;
            }
            throw Refusal.rule("number-given", "1.8", "The request has its number.").with("number", own.get());
        }
        if (!insert(matcher.group(1), number, request)) {
            throw Refusal.rule("number-taken", "1.8", "The number belongs to another request.").with("number", number);
        }
    }

    private String allot(RequestId request, int year) {
        String series = "XT-" + year;
        while (true) {
            String number = String.format("%s-%03d", series, firstFree(series));
            if (insert(series, number, request)) {
                return number;
            }
        }
    }

    private Optional<String> numberOf(RequestId request) {
        return jdbc.sql("select value from es.series where owner = ? and name like 'XT-%'").param(request.value())
                .query(String.class).optional();
    }

    private int firstFree(String series) {
        return jdbc
                .sql("""
                     select min(n) from generate_series(1, (select count(*) + 1 from es.series where name = :series)) n
                     where not exists (select from es.series where name = :series
                                       and value ~ ('^' || :series || '-0*' || n || '$'))
                     """).param("series", series).query(Integer.class).single();
    }

    private boolean insert(String series, String number, RequestId request) {
        return jdbc.sql("insert into es.series (name, value, owner) values (?, ?, ?) on conflict do nothing")
                .params(series, number, request.value()).update() == 1;
    }

    private static int yearOf(Instant now, RuleBook book) {
        return book.at(now).calendar().dateOf(now).getYear();
    }
}
