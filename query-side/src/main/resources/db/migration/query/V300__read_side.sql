-- The read side: schema `read` holds the live views, `read_next` a rebuild in progress (same tables, swapped in by renaming),
-- `read_side` what stays put: the functions below and the record of rebuilds.
create schema read_side;
create schema read;

grant usage on schema read_side, read to ${app_role};

-- The position up to which every view of this schema has been folded.
create table read.progress (
    one         boolean     primary key default true check (one),
    position    bigint      not null check (position >= 0)
);
insert into read.progress (position) values (0);

-- Which views are filled from position 0 up to progress, and by which revision of their fold.
create table read.filled (
    view     text primary key,
    revision int  not null
);
grant select, update on read.progress to ${app_role};
grant select, insert, update, delete on read.filled to ${app_role};

create table read_side.rebuild (
    id          text        primary key,
    state       text        not null check (state in ('running', 'done', 'failed', 'interrupted')),
    position    bigint      not null default 0,
    target      bigint      not null,
    started_at  timestamptz not null,
    touched_at  timestamptz not null,
    error       text
);
create unique index rebuild_one_running on read_side.rebuild (state) where state = 'running';
grant select, insert, update on read_side.rebuild to ${app_role};

-- One view: `columns` are its filter columns as SQL ('phase text, due_at timestamptz'), null for none.
-- A row holds from from_pos up to, but not including, to_pos; the greatest bigint means it still holds.
create function read_side.create_view(name text, columns text default null) returns void
    language plpgsql as $$
declare
    item record;
begin
    execute format('create table read.%I (
            key      text   not null,
            from_pos bigint not null,
            to_pos   bigint not null default 9223372036854775807 check (to_pos > from_pos),
            body     text   not null %s,
            primary key (key, from_pos))', name, coalesce(', ' || columns, ''));
    execute format('create unique index on read.%I (key) where to_pos = 9223372036854775807', name);
    execute format('create index on read.%I (to_pos, from_pos) where to_pos < 9223372036854775807', name);
    for item in
        select attname, atttypid = 'text[]'::regtype as many from pg_attribute
        where attrelid = format('read.%I', name)::regclass and attnum > 4
    loop
        if item.many then
            execute format('create index on read.%I using gin (%I)', name, item.attname);
        else
            execute format('create index on read.%I (%I, key) where to_pos = 9223372036854775807', name, item.attname);
            execute format('create index on read.%I (%I, key, from_pos)', name, item.attname);
        end if;
    end loop;
    execute format('grant select, insert, update, delete on read.%I to ${app_role}', name);
end $$;

-- For a migration that gives a view other columns: it is built anew at the next start, once its revision is raised.
create function read_side.replace_view(name text, columns text default null) returns void
    language plpgsql as $$
begin
    execute format('drop table read.%I', name);
    execute 'delete from read.filled where view = $1' using name;
    perform read_side.create_view(name, columns);
end $$;

-- The three acts of a rebuild. The application may do these, but owns no schema.
create function read_side.begin_next() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    item record;
begin
    drop schema if exists read_next cascade;
    create schema read_next;
    grant usage on schema read_next to ${app_role};
    for item in select tablename from pg_tables where schemaname = 'read' loop
        execute format('create table read_next.%I (like read.%I including all)', item.tablename, item.tablename);
        execute format('grant select, insert, update, delete on read_next.%I to ${app_role}', item.tablename);
    end loop;
    insert into read_next.progress (position) values (0);
end $$;

-- Without statistics the first questions after a swap would read whole tables.
create function read_side.analyze_next() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    item record;
begin
    for item in select tablename from pg_tables where schemaname = 'read_next' loop
        execute format('analyze read_next.%I', item.tablename);
    end loop;
end $$;

create function read_side.drop_next() returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    drop schema if exists read_next cascade;
$$;

-- Refuses unless both stand at the same position. The caller holds the lock on read.progress, so nothing moves meanwhile.
create function read_side.swap_next() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    lock table read.progress in access exclusive mode;
    if (select position from read.progress) <> (select position from read_next.progress) then
        raise exception 'read_next stands at another position than read';
    end if;
    alter schema read rename to read_gone;
    alter schema read_next rename to read;
    drop schema read_gone cascade;
end $$;

revoke all on all functions in schema read_side from public;
grant execute on function read_side.begin_next(), read_side.drop_next(), read_side.analyze_next(),
    read_side.swap_next() to ${app_role};
