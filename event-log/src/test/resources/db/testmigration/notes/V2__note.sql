create schema notes;
create table notes.note (id int primary key, body text not null);
grant usage on schema notes to ${app_role};
grant select, insert on notes.note to ${app_role};
