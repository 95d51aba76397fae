-- What reaches people, and how it went. Not derived from events: losing it loses no fact of the process but what was told of other
-- things than issues. Never filled again from the ledger, so that nobody is told twice.
create schema if not exists app;
grant usage on schema app to ${app_role};

-- Up to where the ledger was looked at for what is to be told; it never goes back, whatever happens to a token.
create table app.notice_mark (
    one      boolean primary key default true check (one),
    position bigint  not null
);
grant select, insert, update on app.notice_mark to ${app_role};

create table app.delivery (
    id              bigint      generated always as identity primary key,
    event           text        not null,       -- what is told of: the event, the telling of an issue, the reminder
    recipient       text        not null,       -- a person, or a webhook
    channel         text        not null,
    kind            text        not null,
    urgency         text        not null,
    as_role         text        not null,
    case_id         text,
    about           text        not null,       -- the aggregate
    label           text        not null,       -- what people call it: XT-2026-007-I3
    number          integer,                    -- which telling of the issue; null for all that is not about one
    time            integer,                    -- the how many-th time of that telling
    level           text,
    percent         integer,
    position        bigint      not null,       -- of the ledger when it was told
    occurred_at     timestamptz not null,
    told_at         timestamptz not null,
    state           text        not null check (state in ('queued', 'sent', 'delivered', 'failed', 'given_up')),
    digest          boolean     not null default false,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    last_error      text,
    settled_at      timestamptz,
    read_at         timestamptz,
    acknowledged_at timestamptz,
    claimed_until   timestamptz,                -- physical time; a node that dies lets go by itself
    unique (event, recipient, channel)
);
create index delivery_due on app.delivery (next_attempt_at) where state in ('queued', 'failed');
create index delivery_of_recipient on app.delivery (recipient, channel, id);
create index delivery_of_case on app.delivery (case_id, id);
grant select, insert, update on app.delivery to ${app_role};

-- Moments at which somebody is reminded, once each. Moved and removed with what they remind of.
create table app.reminder (
    key        text        not null,            -- the obligation, or the work item
    kind       text        not null,
    aggregate  text        not null,
    case_id    text        not null,
    department text        not null,
    person     text,
    moment     timestamptz,                     -- null: the calendar does not know the year yet
    asleep     boolean     not null default false,
    told_at    timestamptz,
    primary key (key, kind)
);
create index reminder_due on app.reminder (moment) where told_at is null and not asleep;
grant select, insert, update, delete on app.reminder to ${app_role};

create table app.preference (
    person     text        primary key,
    email      text,
    language   text        not null check (language in ('zh', 'en')),
    know       text        not null,
    act        text        not null,
    urgent     text        not null,
    critical   text        not null,
    updated_at timestamptz not null,
    updated_by text        not null
);
grant select, insert, update on app.preference to ${app_role};

create table app.webhook (
    id         text        primary key,
    name       text        not null,
    format     text        not null check (format in ('standard', 'wecom', 'dingtalk', 'feishu')),
    url        text        not null,            -- sealed: of a robot it holds the key
    host       text        not null,
    secret     text,                            -- sealed
    kinds      text[]      not null,            -- empty: all
    created_at timestamptz not null,
    created_by text        not null,
    removed_at timestamptz
);
grant select, insert, update on app.webhook to ${app_role};

-- One-time links by which a critical issue is acknowledged without signing in. Only the hash of what the link holds is kept.
create table app.acknowledgement_link (
    hash       text        primary key,
    person     text        not null,
    issue      text        not null,
    delivery   bigint      not null references app.delivery,
    expires_at timestamptz not null,
    used_at    timestamptz
);
grant select, insert, update on app.acknowledgement_link to ${app_role};
