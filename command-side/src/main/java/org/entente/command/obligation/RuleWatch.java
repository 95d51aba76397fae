package org.entente.command.obligation;

import java.util.List;

import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarEvent.OfficeHoursTookForce;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.LimitsTookForce;
import org.entente.api.rules.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the aggregates that have to look at the rules again, in {@code clock.look}: at the position of a publication all
 * that keep something open there, and after it each that opened something under older rules, because it was decided before
 * the publication and committed after it. A lead to follow: what moves, the aggregate itself decides.
 */
public final class RuleWatch {
    /** An aggregate that has to look, because of the event at this position. */
    public record Look(String aggregateType, String aggregateId, long becauseOf) {}

    private final JdbcClient jdbc;

    public RuleWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Follows one event of the ledger, after the index of what is open did; repeating it changes nothing. */
    public void follow(DomainEvent event, long position, String aggregateType, String aggregateId) {
        switch (event) {
            case CalendarYearPublished e -> tookForce(Publication.ofCalendar(e.version()), position);
            case OfficeHoursSet e when e.inForceAtOnce() -> tookForce(Publication.ofCalendar(e.version()), position);
            case OfficeHoursTookForce e -> tookForce(Publication.ofCalendar(e.version()), position);
            case LimitsPublished e when e.inForceAtOnce() -> tookForce(Publication.ofLimits(e.version()), position);
            case LimitsTookForce e -> tookForce(Publication.ofLimits(e.version()), position);
            case ObligationOpened e -> compare(e.obligation().calendarVersion(), e.obligation().policyVersion(),
                    position, aggregateType, aggregateId);
            case DeadlineRebased e ->
                compare(e.calendarVersion(), e.policyVersion(), position, aggregateType, aggregateId);
            default -> {
            } // says nothing about rules
        }
    }

    /** Claims aggregates that have to look, each for ten seconds of physical time. */
    public List<Look> claim(int most) {
        return jdbc.sql("""
                        update clock.look set claimed_until = clock_timestamp() + interval '10 seconds'
                        where aggregate_id in (select aggregate_id from clock.look
                                               where claimed_until is null or claimed_until not between
                                                     clock_timestamp() and clock_timestamp() + interval '10 seconds'
                                               order by because_of limit :most for update skip locked)
                        returning aggregate_type, aggregate_id, because_of""").param("most", most)
                .query((row, n) -> new Look(row.getString(1), row.getString(2), row.getLong(3))).list();
    }

    /** It has looked; a publication since then makes it look again. */
    public void looked(Look done) {
        jdbc.sql("delete from clock.look where aggregate_id = :id and because_of = :position")
                .param("id", done.aggregateId()).param("position", done.becauseOf()).update();
    }

    private void tookForce(Publication publication, long position) {
        jdbc.sql("""
                 insert into clock.in_force (kind, version) values (:kind, :version)
                 on conflict (kind) do update set version = excluded.version""")
                .param("kind", publication.kind().code())
                .param("version", publication.version()).update();
        jdbc.sql("""
                 insert into clock.look (aggregate_id, aggregate_type, because_of)
                 select distinct aggregate_id, aggregate_type, cast(:position as bigint) from clock.due
                 on conflict (aggregate_id) do update set because_of = excluded.because_of, claimed_until = null""")
                .param("position", position).update();
    }

    private void compare(long calendarVersion, long policyVersion, long position, String aggregateType,
            String aggregateId) {
        if (calendarVersion != inForce(Publication.Kind.CALENDAR)
                || policyVersion != inForce(Publication.Kind.LIMITS)) {
            jdbc.sql("""
                     insert into clock.look (aggregate_id, aggregate_type, because_of) values (:id, :type, :position)
                     on conflict (aggregate_id) do update set because_of = excluded.because_of, claimed_until = null""")
                    .param("id", aggregateId).param("type", aggregateType).param("position", position).update();
        }
    }

    private long inForce(Publication.Kind kind) {
        return jdbc.sql("select version from clock.in_force where kind = :kind").param("kind", kind.code())
                .query(Long.class).optional().orElse(0L);
    }
}
