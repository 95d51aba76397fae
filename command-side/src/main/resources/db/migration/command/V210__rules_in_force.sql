-- Which aggregates have to look at the rules again, and which publications are in force at the position where the clock stands.
-- Kept by the processor that keeps clock.due, in the same transaction. Rebuildable from the ledger, never read for a decision.
create table clock.look (
    aggregate_id   text   primary key,
    aggregate_type text   not null,
    because_of     bigint not null,                -- the ledger position of the publication, or of what was opened under old rules
    claimed_until  timestamptz                     -- physical time; a node that dies lets go by itself
);

create table clock.in_force (
    kind    text   primary key,                    -- calendar, limits
    version bigint not null
);

grant select, insert, update, delete, truncate on clock.look, clock.in_force to ${app_role};
