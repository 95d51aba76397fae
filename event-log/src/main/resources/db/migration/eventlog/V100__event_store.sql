-- The event store. `tx` is the first column on purpose: its default is evaluated before the identity value of
-- `global_index` is drawn, so an event's transaction id is always older than its global index. The sequencer relies on it.
create schema es;

create table es.event (
    tx            xid8        not null default pg_current_xact_id(),
    global_index  bigint      generated always as identity (cache 1) primary key,
    event_id      text        not null,
    type          text        not null,           -- the aggregate's type, as in "Issue"
    aggregate_id  text        not null,
    sequence      bigint      not null check (sequence >= 0),
    at            timestamptz not null,           -- the one instant of the command that caused it
    payload_type  text        not null,           -- logical name, never a Java class name
    revision      text        not null,
    payload       bytea       not null,           -- exact JSON bytes: they are hashed
    meta          bytea       not null,           -- exact JSON bytes: they are hashed
    constraint event_id_once unique (event_id),
    constraint event_sequence_once unique (aggregate_id, sequence)
);

-- One row per accepted command of a person, written with the command's events or not at all.
create table es.receipt (
    command_id   uuid        primary key,
    request_hash bytea       not null,            -- what was asked: the same key with another body is refused
    aggregate_id text        not null,
    sequence     bigint      not null,            -- version of the aggregate after the command
    at           timestamptz not null
);

-- Content-addressed bytes.
create table es.blob (
    sha256  bytea       primary key check (length(sha256) = 32),
    content bytea       not null check (octet_length(content) <= 20 * 1024 * 1024),
    media   text        not null,
    at      timestamptz not null
);

create table es.token (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

create table es.dead_letter (
    dead_letter_id       text    primary key,
    processing_group     text    not null,
    sequence_identifier  text    not null,
    sequence_index       bigint  not null,
    message_type         text    not null,
    event_identifier     text    not null,
    time_stamp           text    not null,
    payload_type         text    not null,
    payload_revision     text,
    payload              bytea   not null,
    metadata             bytea   not null,
    aggregate_type       text,
    aggregate_identifier text,
    sequence_number      bigint,
    token_type           text,
    token                bytea,
    enqueued_at          text    not null,
    last_touched         text,
    processing_started   text,
    cause_type           text,
    cause_message        text,
    diagnostics          bytea,
    constraint dead_letter_order unique (processing_group, sequence_identifier, sequence_index)
);

-- The one clock of this database; its kind never changes.
create table es.clock (
    one  boolean     primary key default true check (one),
    kind text        not null check (kind in ('real', 'drill')),
    now  timestamptz
);

-- Numbers given once, such as XT-2026-007: `name` is the series (XT-2026), `value` the number, `owner` the aggregate that holds it.
create table es.series (
    name  text   not null,
    value text   not null,
    owner text   not null,
    primary key (name, value)
);

create function es.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is insert-only', tg_table_schema || '.' || tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger event_is_insert_only before update or delete or truncate on es.event
    for each statement execute function es.refuse_change();
create trigger receipt_is_insert_only before update or delete or truncate on es.receipt
    for each statement execute function es.refuse_change();
create trigger blob_is_insert_only before update or delete or truncate on es.blob
    for each statement execute function es.refuse_change();

create view es.readable_event as
    select global_index, event_id, type, aggregate_id, sequence, at, payload_type, revision,
           convert_from(payload, 'UTF8')::jsonb as payload, convert_from(meta, 'UTF8')::jsonb as meta
    from es.event;

grant usage on schema es to ${app_role};
grant select, insert on es.event, es.receipt, es.blob to ${app_role};
grant select, insert, update, delete on es.token, es.dead_letter, es.series to ${app_role};
grant select, insert, update on es.clock to ${app_role};
grant select on es.readable_event to ${app_role};
