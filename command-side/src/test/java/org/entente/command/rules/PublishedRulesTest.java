package org.entente.command.rules;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.command.calendar.CalendarTables;
import org.entente.command.organization.OrganizationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is published decides from that moment on, on every node, and never about the time before. */
class PublishedRulesTest {
    private static final Instant NINE = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-01-05T02:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-01-05T03:00:00Z");

    private final RuleNode node = new RuleNode(NINE);

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void before_the_first_publication_the_book_is_empty() {
        assertThat(node.shelf().current()).isEqualTo(RuleBook.EMPTY);
    }

    @Test
    void the_first_set_up_brings_in_all_three() {
        setUp();

        RuleBook book = node.shelf().current();
        assertThat(book.at(NINE).organization().rolesOf(new PersonId("lin.lan")))
                .containsExactly(RoleHeld.of(Role.DIRECTOR));
        assertThat(book.at(NINE).calendar().workingDays(2026)).isEqualTo(248);
        assertThat(book.at(NINE).calendar().version()).isEqualTo(1);
        assertThat(book.at(NINE.minusMillis(1)).organization().version()).isZero();
    }

    @Test
    void a_limit_counts_from_its_publication_and_not_before() {
        setUp();
        node.moveTo(TEN);
        node.order("lu.chuan", limit(LimitKey.CONFIRMATION, 1));
        node.moveTo(ELEVEN);
        node.order("lu.chuan", limit(LimitKey.KICKOFF, 2));

        RuleBook book = node.shelf().current();
        assertThat(book.at(TEN.minusMillis(1)).limits().of(LimitKey.CONFIRMATION)).isEqualTo(Budget.workingDays(2));
        assertThat(book.at(TEN).limits().of(LimitKey.CONFIRMATION)).isEqualTo(Budget.workingDays(1));
        assertThat(book.at(TEN).limits().of(LimitKey.KICKOFF)).isEqualTo(Budget.workingDays(3));
        assertThat(book.at(ELEVEN).limits().of(LimitKey.KICKOFF)).isEqualTo(Budget.workingDays(2));
        assertThat(book.at(ELEVEN).limits().of(LimitKey.CONFIRMATION)).isEqualTo(Budget.workingDays(1));
        assertThat(book.at(ELEVEN).limits().version()).isEqualTo(2);
    }

    @Test
    void another_node_reads_the_same_book_whether_it_followed_or_comes_late() {
        RuleShelf followed = node.anotherShelf();
        assertThat(followed.current()).isEqualTo(RuleBook.EMPTY);
        setUp();
        assertThat(followed.current()).isEqualTo(node.shelf().current());
        node.moveTo(TEN);
        node.order("lu.chuan", limit(LimitKey.ARCHIVE, 9));

        assertThat(followed.current()).isEqualTo(node.shelf().current());
        assertThat(node.anotherShelf().current()).isEqualTo(followed.current());
        assertThat(followed.current().at(TEN).limits().of(LimitKey.ARCHIVE)).isEqualTo(Budget.workingDays(9));
    }

    @Test
    void without_a_publication_the_very_same_book_is_handed_out() {
        setUp();

        assertThat(node.shelf().current()).isSameAs(node.shelf().current());
    }

    @Test
    void many_readers_at_once_read_one_book() throws Exception {
        setUp();
        RuleShelf fresh = node.anotherShelf();
        Set<RuleBook> seen = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(Collections.<Callable<RuleBook>>nCopies(24, fresh::current))) {
                seen.add(answer.get());
            }
        }
        assertThat(seen).containsExactly(node.shelf().current());
    }

    @Test
    void who_lost_the_role_is_refused_by_the_next_command_already() {
        setUp();
        node.order("lu.chuan", limit(LimitKey.ARCHIVE, 9));

        assertThatThrownBy(() -> node.order("gu.xing", limit(LimitKey.ARCHIVE, 8)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("role-missing"));
        node.order("lu.chuan", new ImportOrganization(RuleNode.withAdministrator("gu.xing")));
        node.order("gu.xing", limit(LimitKey.ARCHIVE, 8));
        assertThatThrownBy(() -> node.order("lu.chuan", limit(LimitKey.ARCHIVE, 7)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("role-missing"));
    }

    @Test
    void a_refused_publication_leaves_no_version() {
        setUp();

        assertThatThrownBy(() -> node.order("lu.chuan", limit(LimitKey.CONFIRMATION, 3)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("limit-loosened"));
        assertThat(node.shelf().current().limits().later()).isEqualTo(List.of());
    }

    private void setUp() {
        node.order("system:setup", new ImportOrganization(OrganizationImport.sample().company()));
        node.order("system:setup", CalendarTables.shipped());
    }

    private static PublishLimits limit(LimitKey key, int workingDays) {
        return PublishLimits.atOnce(Map.of(key, Budget.workingDays(workingDays)), "tested");
    }
}
