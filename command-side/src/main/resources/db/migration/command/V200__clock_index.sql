-- What the sweep has to look at: open obligations and alarms. Rebuildable from the ledger, never read for a decision.
create schema clock;

create table clock.due (
    id             text        primary key,       -- the obligation, or the aggregate and the alarm's name
    aggregate_type text        not null,
    aggregate_id   text        not null,
    due_at         timestamptz not null,
    claimed_until  timestamptz                    -- physical time; a node that dies lets go by itself
);
create index due_first on clock.due (due_at);
create index due_of_aggregate on clock.due (aggregate_id);

grant usage on schema clock to ${app_role};
grant select, insert, update, delete, truncate on clock.due to ${app_role};
