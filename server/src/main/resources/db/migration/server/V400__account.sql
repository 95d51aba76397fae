-- Registers that are not derived from events.
create schema app;
grant usage on schema app to ${app_role};

create table app.account (
    person_id     text        primary key,
    password_hash text        not null,       -- with the algorithm's name in front
    enabled       boolean     not null,
    created_at    timestamptz not null default now()
);
grant select, insert, update on app.account to ${app_role};
