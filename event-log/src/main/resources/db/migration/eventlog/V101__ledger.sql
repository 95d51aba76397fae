-- The ledger: the one order of everything that happened. Gap-free, never changing.
create schema ledger;

create table ledger.entry (
    position     bigint      primary key check (position > 0),
    global_index bigint      not null unique references es.event (global_index),
    event_id     text        not null unique,
    recorded_at  timestamptz not null,            -- by the database's one clock, monotone
    sequenced_at timestamptz not null,            -- physical time
    leaf_hash    bytea       not null check (length(leaf_hash) = 32)
);
create index entry_recorded_at on ledger.entry (recorded_at, position);

create table ledger.head (
    one         boolean     primary key default true check (one),
    position    bigint      not null,
    high        bigint      not null,             -- highest global index looked at
    recorded_at timestamptz not null
);
insert into ledger.head (position, high, recorded_at) values (0, 0, '-infinity');

-- Global indexes below `high` that were not visible yet; dead once every transaction below `bound` has ended.
create table ledger.hole (
    global_index bigint primary key,
    bound        xid8   not null
);

create trigger entry_is_insert_only before update or delete or truncate on ledger.entry
    for each statement execute function es.refuse_change();

grant usage on schema ledger to ${app_role};
grant select, insert on ledger.entry to ${app_role};
grant select, update on ledger.head to ${app_role};
grant select, insert, update, delete on ledger.hole to ${app_role};
