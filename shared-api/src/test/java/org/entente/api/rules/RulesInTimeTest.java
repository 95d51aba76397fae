package org.entente.api.rules;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarEvent.OfficeHoursWithdrawn;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.deadline.Budget;
import org.entente.api.organization.Organization;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.PublicationWithdrawn;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Rule POL-6, and how the rules of a moment follow from publications that take force in another order than they were published in. */
class RulesInTimeTest {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final OfficeHours EARLY = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0));

    @Test
    void a_state_of_the_limits_is_named_after_the_publication_that_took_force_last() {
        LimitHistory history = LimitHistory.NONE.evolve(limit(1, JUNE, LimitKey.ARCHIVE, 9))
                .evolve(limit(2, MAY, LimitKey.MINUTES, 2)).evolve(limit(3, JULY, LimitKey.ARCHIVE, 8));

        assertThat(history.at(MAY.minusNanos(1)).version()).isZero();
        assertThat(history.at(MAY).version()).isEqualTo(2);
        assertThat(history.at(JUNE).version()).isEqualTo(1);
        assertThat(history.at(JUNE).of(LimitKey.MINUTES)).isEqualTo(Budget.workingDays(2));
        assertThat(history.at(JULY).version()).isEqualTo(3);
        assertThat(history.upcoming(JUNE)).extracting(LimitsPublished::version).containsExactly(3L);
    }

    @Test
    void what_took_force_since_a_version_follows_the_order_of_force() {
        LimitHistory limits = LimitHistory.NONE.evolve(limit(1, JUNE, LimitKey.ARCHIVE, 9))
                .evolve(limit(2, MAY, LimitKey.MINUTES, 2));
        CalendarHistory calendars = CalendarHistory.none("cn")
                .evolve(new CalendarYearPublished(CalendarYear.provisional(2027), 1, MAY.plusSeconds(1)));
        RuleBook book = new RuleBook(calendars.timeline(), limits.timeline(),
                Timeline.startingWith(Organization.EMPTY));

        assertThat(book.changesSince(0, 0, JULY)).extracting(one -> one.publication().toString())
                .containsExactly("limits-2", "calendar-1", "limits-1");
        assertThat(book.changesSince(1, 2, JULY)).extracting(one -> one.publication().toString())
                .containsExactly("limits-1");
        assertThat(book.changesSince(1, 2, JUNE.minusNanos(1))).isEmpty();
        assertThat(book.changesSince(7, 7, JULY)).as("versions of no such book").isEmpty();
    }

    @Test
    void what_is_withdrawn_was_never_there_but_its_number_is_used_up() {
        LimitHistory history = LimitHistory.NONE.evolve(limit(1, JUNE, LimitKey.ARCHIVE, 9))
                .evolve(new PublicationWithdrawn(LimitScope.COMPANY, 1, "because", MAY));

        assertThat(history.at(JULY).version()).isZero();
        assertThat(history.last()).isEqualTo(1);
        assertThat(history.publication(1)).isEmpty();
    }

    @Test
    void office_hours_that_wait_leave_the_years_published_meanwhile_in_force() {
        CalendarHistory history = CalendarHistory.none("cn").evolve(new OfficeHoursSet(EARLY, 1, JUNE, MAY))
                .evolve(new CalendarYearPublished(CalendarYear.provisional(2027), 2, MAY))
                .evolve(new CalendarYearPublished(CalendarYear.provisional(2028), 2, MAY));

        assertThat(history.at(MAY).hours()).isEqualTo(OfficeHours.STANDARD);
        assertThat(history.at(JUNE).hours()).isEqualTo(EARLY);
        assertThat(history.at(JUNE).years()).containsOnlyKeys(2027, 2028);
        assertThat(history.at(JUNE).version()).isEqualTo(1);
        assertThat(history.version(2).hours()).isEqualTo(OfficeHours.STANDARD);
        assertThat(history.timeline().later()).hasSize(2);
        assertThat(history.evolve(new OfficeHoursWithdrawn(1, "because", MAY)).at(JULY).hours())
                .isEqualTo(OfficeHours.STANDARD);
    }

    @Test
    void a_book_is_narrowed_to_a_case_at_every_moment() {
        RequestId request = new RequestId("REQ-1");
        LimitHistory limits = LimitHistory.NONE.evolve(limit(1, MAY, LimitKey.ARCHIVE, 9))
                .evolve(scoped(2, JUNE, LimitScope.of(Category.EMERGENCY), 5))
                .evolve(scoped(3, JULY, LimitScope.of(request), 3));
        RuleBook book = new RuleBook(RuleBook.EMPTY.calendars(), limits.timeline(), RuleBook.EMPTY.organizations());
        RuleBook own = book.forCase(new CaseScope(request, Category.EMERGENCY));

        assertThat(book.isRefined()).isTrue();
        assertThat(List.of(MAY, JUNE, JULY)).extracting(one -> own.at(one).limits().of(LimitKey.ARCHIVE).amount())
                .containsExactly(9, 5, 3);
        assertThat(List.of(MAY, JUNE, JULY)).extracting(one -> own.at(one).limits().version())
                .containsExactly(1L, 2L, 3L);
        assertThat(book.at(JULY).limits().of(LimitKey.ARCHIVE).amount()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "emergency", "REQ-1"})
    void a_scope_is_one_word(String written) {
        assertThat(LimitScope.parse(written)).hasToString(written);
    }

    @Test
    void what_names_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LimitScope.parse("nobody"));
        assertThatIllegalArgumentException().isThrownBy(() -> Publication.parse("limits"));
        assertThat(Publication.parse("calendar-12")).isEqualTo(Publication.ofCalendar(12));
    }

    private static LimitsPublished limit(long version, Instant from, LimitKey key, int days) {
        return new LimitsPublished(LimitScope.COMPANY, Map.of(key, Budget.workingDays(days)), null, version, from,
                "because",
                MAY);
    }

    private static LimitsPublished scoped(long version, Instant from, LimitScope scope, int days) {
        return new LimitsPublished(scope, Map.of(LimitKey.ARCHIVE, Budget.workingDays(days)), null, version, from,
                "because",
                MAY);
    }
}
