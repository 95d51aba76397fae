package org.entente.command.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.command.issue.Yunlan.departments;

/** Rule ISS-38: a number within its case belongs to one issue; a free one may be stated, else the next of the case is given. */
@OnPostgres
class IssueNumbersTest {
    private final JdbcClient jdbc;
    private final IssueNumbers numbers;

    IssueNumbersTest(TestDatabase database) {
        jdbc = JdbcClient.create(database.dataSource());
        numbers = new IssueNumbers(jdbc);
    }

    @BeforeEach
    void forgetAll() {
        jdbc.sql("delete from es.series").update();
    }

    @Test
    void each_case_counts_its_issues_for_itself() {
        assertThat(List.of(number("ISS-1", "REQ-1", null), number("ISS-2", "REQ-1", null),
                number("ISS-3", "REQ-2", null))).containsExactly("I1", "I2", "I1");
    }

    @Test
    void after_a_stated_number_the_next_one_is_given() {
        assertThat(number("ISS-1", "REQ-1", "I7")).isEqualTo("I7");
        assertThat(number("ISS-2", "REQ-1", null)).isEqualTo("I8");
        assertThat(number("ISS-3", "REQ-1", "I3")).isEqualTo("I3");
        assertThat(number("ISS-4", "REQ-1", null)).isEqualTo("I9");
    }

    @Test
    void a_number_is_never_given_twice_in_a_case() {
        number("ISS-1", "REQ-1", "I1");

        Refusal taken = catchThrowableOfType(Refusal.class, () -> number("ISS-2", "REQ-1", "I1"));
        assertThat(taken.code()).isEqualTo("label-taken");
        assertThat(number("ISS-3", "REQ-2", "I1")).isEqualTo("I1");
    }

    @Test
    void what_is_no_number_is_left_to_the_rules_and_takes_none() {
        assertThat(number("ISS-1", "REQ-1", "third")).isEqualTo("third");
        assertThat(number("ISS-2", "REQ-1", null)).isEqualTo("I1");
    }

    @Test
    void of_many_at_once_each_gets_its_own() throws Exception {
        List<Callable<String>> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String id = "ISS-" + i;
            reports.add(() -> number(id, "REQ-1", null));
        }
        List<String> given = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<String> one : threads.invokeAll(reports)) {
                given.add(one.get());
            }
        }

        assertThat(given).containsExactlyInAnyOrder("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11",
                "I12");
    }

    private @Nullable String number(String issue, String request, @Nullable String stated) {
        ReportForOffice report = new ReportForOffice(new IssueId(issue), new RequestId(request),
                IssueRecord.of(stated, IssueKind.DUTY_DISPUTE, Urgency.NORMAL, departments("rnd"), Asked.TEXT,
                        Asked.TEXT));
        return ((ReportForOffice) numbers.numbered(report)).record().label();
    }
}
